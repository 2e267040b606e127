import type { Catalogue } from '../words.ts';

export const settingRefusals: Catalogue['settingRefusals'] = {
  notOneOf: '{name}: Erlaubt ist eines von {values}.',
  notAnObject: 'Einstellungen werden mit Namen angegeben.',
  unknown: 'Eine Einstellung {key} gibt es nicht.',
  outOfRange:
    '{unit, select, minutes {{name}: Erlaubt ist eine ganze Zahl von {min, number} bis {max, number} Minuten.} percent {{name}: Erlaubt ist eine ganze Zahl von {min, number} bis {max, number} Prozent.} other {{name}: Erlaubt ist eine ganze Zahl von {min, number} bis {max, number}.}}',
  notThree: '{name}: Erlaubt sind drei ganze Zahlen von {min, number} bis {max, number} Minuten.',
  notOnOff: '{name}: Erlaubt ist nur true oder false.',
  notHours: '{name}: Erlaubt sind sieben Tage, Montag zuerst, jeder mit höchstens {most, plural, one {# Zeitraum} other {# Zeiträumen}}.',
  notRange: '{name}: Erlaubt ist ein Zeitraum.',
  rangeRule: 'Ein Zeitraum beginnt von {first} bis {last} Uhr und endet nach seinem Anfang, höchstens 24 Stunden später.',
  notShortcut: '{name}: Erlaubt ist Strg, Alt, Super, Win oder Command mit einer weiteren Taste, oder eine Funktionstaste allein.',
  notVoice: '{name}: Erlaubt ist der Name einer Stimme.',
  notRoutine: '{name}: Erlaubt ist die ID einer Routine.',
  sharedShortcut: '„{name}“ und „{other}“ können nicht dieselben Tasten haben.',
  noMoreThan: '{name}: Erlaubt sind {min, number} bis {max, number} Minuten, nicht mehr als {other}.',
  noLessThan: '{name}: Erlaubt sind {min, number} bis {max, number} Minuten, nicht weniger als {other}.',

  notAFile: 'Das ist keine Datei mit Unhunch-Einstellungen.',
  newer: 'Sie stammt von einem neueren Unhunch.',
  fileTooLarge: 'Eine Einstellungsdatei hat höchstens {kilobytes, number} kB.',
  fileName: 'Unhunch-Einstellungen',
  fileKind: 'Unhunch-Einstellungen',
};
