import { historyFormatOf, historyFormats } from '../history/history-view.ts';
import { quoted } from '../quoted.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { type Invalid, invalid, refuseWords, suggestion } from './invalid.ts';
import type { Options } from './options.ts';
import { type CliRequest, settingKeys } from './request.ts';

type Args = readonly string[];

export function parseStatus(words: Args, options: Options): CliRequest {
  const extra = refuseWords('status', words);
  if (extra) return extra;
  const json = options.has('--json');
  const file = options.get('--facts');
  if (file === undefined) return { kind: 'status', json };
  if (file === '-' && json) return invalid(({ cli }) => cli.factsAndJson);
  return { kind: 'facts', file: file === '-' ? null : file, json };
}

export function parseHistory(words: Args, options: Options): CliRequest {
  const extra = refuseWords('history', words);
  if (extra) return extra;
  const file = options.get('--export');
  const force = options.has('--force');
  if (file === undefined) return force ? invalid(({ cli }) => cli.forceWhat) : { kind: 'history', json: options.has('--json') };
  if (options.has('--json')) return invalid(({ cli }) => cli.exportAndJson);
  if (file === '-') return { kind: 'export', file: null, format: 'json', force };
  const format = historyFormatOf(file);
  if (format === null) {
    const [one = '', other = ''] = historyFormats.map((ending) => `.${ending}`);
    return invalid(({ cli }) => cli.exportEnding({ file: quoted(file), one, other }));
  }
  return { kind: 'export', file, format, force };
}

/** `settings`, `settings get KEY`, `settings set KEY VALUE`. */
export function parseSettings(words: Args, options: Options): CliRequest {
  const [verb, ...rest] = words;
  const json = options.has('--json');
  if (verb === undefined) return json ? { kind: 'settings', key: null } : { kind: 'run', command: { type: 'open', window: 'settings' } };
  if (verb === 'get') return parseGet(rest);
  if (verb !== 'set') return refuseWords('settings', words) ?? { kind: 'settings', key: null };
  return json ? invalid(({ cli }) => cli.optionElsewhere({ option: '--json', command: 'settings set' })) : parseSet(rest);
}

function parseGet([typed, ...rest]: Args): CliRequest {
  const key = readKey(typed);
  if (typeof key === 'object') return key;
  return refuseWords('settings get', rest) ?? { kind: 'settings', key };
}

function parseSet([typed, value, ...rest]: Args): CliRequest {
  const key = readKey(typed);
  if (typeof key === 'object') return key;
  if (value === undefined) return invalid(({ cli }) => cli.settingValueMissing({ key }));
  return refuseWords('settings set', rest) ?? { kind: 'set', key, value: valueFor(key, value) };
}

function readKey(typed: string | undefined): keyof Settings | Invalid {
  if (typed === undefined) return invalid(({ cli }) => cli.settingMissing);
  const key = settingKeys.find((known) => known === typed);
  return (
    key ??
    invalid(
      (words) =>
        `${words.settingRefusals.unknown({ key: quoted(typed) })} ${suggestion(words, typed, settingKeys) ?? words.cli.seeSettings}`,
    )
  );
}

/** JSON; what is none is a text, so that the shell's own quotes are enough, and a switch may be called on or off. */
function valueFor(key: keyof Settings, text: string): unknown {
  if (typeof defaultSettings[key] === 'boolean' && (text === 'on' || text === 'off')) return text === 'on';
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
