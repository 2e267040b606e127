import type { Catalogue } from '../words.ts';

export const timeline: Catalogue['timeline'] = {
  over: '{from} bis {to} Uhr · {what} {end}',
  ended: '{from} bis {to} Uhr · {what}',
  goingOn: '{from} Uhr bis jetzt · {what}',
  under: 'unter {length}',

  what: {
    sitting:
      '{source, select, call {{length} gesessen: keine Eingabe, aber in einem Anruf.} media {{length} gesessen: keine Eingabe, aber Medienwiedergabe.} other {{length} gesessen.}}',
    away: '{source, select, idle {{length} abwesend: keine Eingabe.} lock {{length} abwesend: Bildschirm gesperrt.} sleep {{length} abwesend: Computer im Standby.} user {{length} abwesend, wie du gesagt hast.} routine {{length} abwesend, nach einer Routine.} other {{length} abwesend.}}',
    routine: '{length} Routine.',
    paused:
      '{source, select, call {{length} ausgesetzt: keine Eingabe, aber in einem Anruf.} media {{length} ausgesetzt: keine Eingabe, aber Medienwiedergabe.} other {{length} ausgesetzt.}}',
    unobserved: '{length} nicht gemessen: Unhunch lief nicht oder stand still.',
  },

  moment: '{time} Uhr · {what}',
  reminder: {
    announced: 'Pause gemeldet nach {length} Sitzen.',
    held: '{reason, select, dnd {Pause zurückgehalten: „Nicht stören“ war an.} fullscreen {Pause zurückgehalten: Ein Fenster füllte den Bildschirm.} call {Pause zurückgehalten: Du warst in einem Anruf.} user {Pause zurückgehalten, wie du es wolltest.} other {Pause zurückgehalten.}}',
    snoozed: 'Pause verschoben.',
    skipped: 'Pause übersprungen.',
    missed: 'Pause verpasst: Die Erinnerung blieb ohne Antwort.',
  },
  routine: {
    completed: 'Routine geschafft.',
    stopped: 'Routine vorzeitig beendet.',
    hurt: 'Routine beendet: Es tat weh.',
    snoozed: 'Routine beendet und verschoben.',
    skipped: 'Routine beendet und übersprungen.',
    locked: 'Routine beendet: Der Bildschirm wurde gesperrt.',
    slept: 'Routine beendet: Der Computer ging in den Standby.',
    'left paused': 'Routine beendet: Sie blieb angehalten.',
    'window lost': 'Routine beendet: Ihr Fenster war weg.',
    crashed: 'Routine beendet: Unhunch brach ab.',
  },
  countsAsRest: 'Sie zählt als Erholung.',

  end: {
    ranAgain: 'Endete, als Unhunch wieder lief.',
    routineBegan: 'Endete, als eine Routine begann.',
    stoppedCounting: 'Endete, als Unhunch zu zählen aufhörte.',
    cameBack: 'Endete, als du zurückkamst.',
    paused: 'Endete, als du die Erinnerungen ausgesetzt hast.',
    pauseOver: 'Endete, als Unhunch wieder erinnerte.',
    beforeCall: 'Endete mit der letzten Eingabe vor einem Anruf.',
    beforeMedia: 'Endete mit der letzten Eingabe vor einer Medienwiedergabe.',
    newInput: 'Endete mit einer neuen Eingabe.',
    left: '{source, select, idle {Endete mit dem letzten Zeichen von dir.} lock {Endete mit der letzten Eingabe vor der Bildschirmsperre.} sleep {Endete, als der Computer in den Standby ging.} user {Endete, als deine Erholung begann, wie du gesagt hast.} routine {Endete, als eine Routine vorbei war.} other {Endete, als du gingst.}}',
  },
};
