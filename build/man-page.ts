import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cliCommands } from '../shared/cli/grammar.ts';
import { aboutCommand, commandDetails, optionUsage, programUsage } from '../shared/cli/help.ts';
import { cliOptions, optionNames } from '../shared/cli/options.ts';
import { commandNames, shells } from '../shared/cli/request.ts';
import { english, type Words } from '../shared/words/words.ts';
import { readChangelog, type VersionNotes } from './changelog.ts';
import { summaryOf } from './desktop-entry.ts';
import { installing, type Packed, projectManifest, projectText } from './packed.ts';
import { bold, entry, italic, paragraph, plain, section, title, verbatim } from './roff.ts';

export type Edition = {
  readonly version: string;
  /** Like 2026-11-23. */
  readonly date: string;
  /** Its tables of files and of exit codes are the page's. */
  readonly readme: string;
};

/** The manual of the command line, as `man unhunch` shows it. */
export function manPage(words: Words, { version, date, readme }: Edition): string {
  const { cli, about, welcome } = words;
  const lines = [
    title({ name: 'UNHUNCH', section: 1, date, source: `Unhunch ${version}`, manual: 'User Commands' }),
    ...section('NAME', [`unhunch \\- ${plain(uncapitalised(summaryOf(words)))}`]),
    ...section('SYNOPSIS', [usage(programUsage)]),
    ...section('DESCRIPTION', [
      ...[welcome.helloLead, about.privacy.leaves].map(plain),
      ...paragraph([cli.launch, ...ownWords.description].map(plain)),
    ]),
    ...section(
      'COMMANDS',
      commandNames.flatMap((name) =>
        entry(usage(cliCommands[name].usage), [sentence(aboutCommand(words, name)), ...commandDetails(words, name)].map(plain)),
      ),
    ),
    ...section(
      'OPTIONS',
      optionNames.flatMap((name) => entry(usage(optionUsage(name)), [plain(sentence(cli.optionAbout[cliOptions[name].about]))])),
    ),
    ...section('EXIT STATUS', rows(readme, 'exit code')),
    ...section('FILES', [plain(ownWords.files), ...rows(readme, 'file')]),
    ...section(
      'ENVIRONMENT',
      ownWords.environment.flatMap(([names, what]) => entry(names.map(bold).join(', '), [plain(what)])),
    ),
    ...section('EXAMPLES', verbatim(commandNames.flatMap((name) => cliCommands[name].examples.map((line) => plain(`unhunch ${line}`))))),
    ...section('SEE ALSO', [shells.map((shell) => `${bold(shell)}(1)`).join(', ')]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Writes the page, and gives the parts of packages that install it. */
export async function manPageFile(folder: string): Promise<Packed> {
  await mkdir(folder, { recursive: true });
  const { version } = await projectManifest();
  const date = editionDate(readChangelog(await projectText('CHANGELOG.md')), version, process.env['SOURCE_DATE_EPOCH']);
  const file = join(folder, 'unhunch.1.gz');
  await writeFile(file, gzipSync(manPage(english, { version, date, readme: await projectText('README.md') }), { level: 9 }));
  const place = '/usr/share/man/man1/unhunch.1.gz';
  return installing([{ file, deb: place, rpm: place }]);
}

/**
 * The day of an edition is the day of its release, whenever it is built: the same source gives the same page. One that is not released
 * yet is of today, unless the build is told another time. https://reproducible-builds.org/specs/source-date-epoch/
 */
export function editionDate(versions: readonly VersionNotes[], version: string, epoch: string | undefined): string {
  const released = versions.find((notes) => notes.version === version)?.date;
  return released ?? new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
}

/** What the app itself has no words for. */
const ownWords = {
  description: [
    'While it runs, a command talks to it and ends.',
    'Where it does not, start, open and settings launch it; routines, history and settings get read its files; what needs it to run ends with 3.',
    'A -- ends the options.',
  ],
  files: 'In ~/.config/Unhunch, or in the folder that --user-data-dir names, for your eyes only:',
  environment: [
    [['DISPLAY', 'WAYLAND_DISPLAY'], 'The display. Without either, Unhunch does not start.'],
    [['LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'], 'The language, unless one is chosen in the settings.'],
    [['XDG_CONFIG_HOME'], 'The folder that Unhunch keeps its own in, in place of ~/.config.'],
    [['XDG_RUNTIME_DIR'], 'Where commands reach the running Unhunch when its own folder is on a disk that cannot hold a socket.'],
  ],
} as const;

/** What is typed in bold, what it stands for in italics. */
function usage(line: string): string {
  return line
    .split(/([A-Za-z:-]+)/)
    .map((piece, index) => (index % 2 === 0 ? plain : /^[A-Z]/.test(piece) ? italic : bold)(piece))
    .join('');
}

/** The rows of the Markdown table whose first column has this heading. */
function rows(markdown: string, heading: string): readonly string[] {
  const [, table] = markdown.split(`\n| ${heading} | what |\n|---|---|\n`);
  if (table === undefined) throw new Error(`README has no table of "${heading}"`);
  const [lines = ''] = table.split('\n\n');
  return lines.split('\n').flatMap((line) => {
    const [term = '', what = ''] = line.slice(2, -2).split(' | ');
    return entry(bold(term.replaceAll('`', '')), [marked(sentence(what))]);
  });
}

/** What Markdown marks as code, in bold. */
function marked(text: string): string {
  return text
    .split('`')
    .map((piece, index) => (index % 2 === 0 ? plain : bold)(piece))
    .join('');
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** As the name of a page goes on. */
function uncapitalised(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
