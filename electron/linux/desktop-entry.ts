/**
 * Desktop entries as text. https://specifications.freedesktop.org/desktop-entry-spec/latest/
 *
 * The keys of the group `[Desktop Entry]`, unescaped.
 */
export type EntryKeys = ReadonlyMap<string, string>;

export function entryKeys(text: string): EntryKeys {
  const lines = text.split(/\r?\n/);
  const { start, end } = mainGroup(lines);
  const keys = new Map<string, string>();
  for (const line of lines.slice(start, end)) {
    const [, key, value] = keyLine.exec(line) ?? [];
    if (key !== undefined && value !== undefined && !keys.has(key)) keys.set(key, unescaped(value));
  }
  return keys;
}

/** The same text with those keys set; all else, comments and other groups included, stays as it is. */
export function withKeys(text: string, wanted: Readonly<Record<string, string>>): string {
  const lines = text.split(/\r?\n/);
  const { start, end } = mainGroup(lines);
  const isWanted = (line: string): boolean => Object.hasOwn(wanted, keyLine.exec(line)?.[1] ?? '');
  const set = Object.entries(wanted).map(([key, value]) => `${key}=${escaped(value)}`);
  const kept = lines.slice(start, end).filter((line) => !isWanted(line));
  const body = kept.findLastIndex((line) => line.trim() !== '') + 1;
  return [...lines.slice(0, start), ...kept.slice(0, body), ...set, ...kept.slice(body), ...lines.slice(end)].join('\n');
}

/** The words of a command as the value of `Exec`: quoted, where a percent sign begins a field code. */
export function execOf(command: readonly string[]): string {
  return command.map((word) => `"${word.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`).join(' ');
}

/** The command that an `Exec` runs, without its field codes; null where it is none. Read as generously as desktops do. */
export function commandIn(exec: string): readonly string[] | null {
  const words: string[] = [];
  let rest = exec.trim();
  while (rest !== '') {
    const word = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/s.exec(rest)?.[0];
    if (word === undefined) return null;
    if (!/^%[a-zA-Z]$/.test(word)) words.push(plain(word));
    rest = rest.slice(word.length).trimStart();
  }
  return words.length === 0 || words[0] === '' ? null : words;
}

export type AutostartEntry = {
  readonly command: readonly string[];
  /** What settings of the desktop show beside its name. */
  readonly comment: string;
  /** A program that is gone is then passed over without a word. Not for one that is known to the system by another name. */
  readonly isTried: boolean;
};

/** The whole entry that starts a command at login. */
export function autostartEntry({ command, comment, isTried }: AutostartEntry): string {
  const [program = ''] = command;
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Unhunch',
    `Comment=${escaped(comment)}`,
    ...(isTried ? [`TryExec=${escaped(program)}`] : []),
    `Exec=${escaped(execOf(command))}`,
    'Icon=unhunch',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

const keyLine = /^\s*([A-Za-z0-9-]+(?:\[[^\]]*\])?)\s*=\s*(.*?)\s*$/;

/** From the line after its header to the next header; empty where there is none. */
function mainGroup(lines: readonly string[]): { readonly start: number; readonly end: number } {
  const header = lines.findIndex((line) => line.trim() === '[Desktop Entry]');
  if (header < 0) return { start: lines.length, end: lines.length };
  const next = lines.findIndex((line, index) => index > header && line.trimStart().startsWith('['));
  return { start: header + 1, end: next < 0 ? lines.length : next };
}

function plain(word: string): string {
  return word
    .replaceAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs, (_, double?: string, single?: string, one?: string) =>
      double === undefined ? (single ?? one ?? '') : double.replaceAll(/\\(["`$\\])/g, '$1'),
    )
    .replaceAll('%%', '%');
}

const escapes: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' };

function unescaped(value: string): string {
  return value.replaceAll(/\\(.)/g, (whole, letter: string) => escapes[letter] ?? whole);
}

function escaped(value: string): string {
  const onOneLine = value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r');
  return onOneLine.replaceAll(/^ +| +$/g, (spaces) => '\\s'.repeat(spaces.length));
}
