import type { VersionNotes } from '../changelog.ts';

export type DebianEdition = {
  readonly name: string;
  /** With an address, as Debian names people. */
  readonly maintainer: string;
  /** Like 2026-11-23, of what is not released yet. */
  readonly today: string;
};

/** The changelog in the form that Debian's tools read. https://www.debian.org/doc/debian-policy/ch-source.html#debian-changelog-debian-changelog */
export function debianChangelog(versions: readonly VersionNotes[], { name, maintainer, today }: DebianEdition): string {
  const entries = versions.map(({ version, date, paragraphs, changes }) => {
    const items = [...paragraphs, ...changes].map((text) => `  * ${wrapped(text).join('\n    ')}\n`);
    const distribution = date === null ? 'UNRELEASED' : 'unstable';
    return `${name} (${version}) ${distribution}; urgency=medium\n\n${items.join('')}\n -- ${maintainer}  ${mailDate(date ?? today)}\n`;
  });
  return entries.join('\n');
}

const columns = 76;

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** As mails are dated. */
function mailDate(day: string): string {
  return new Date(`${day}T00:00Z`).toUTCString().replace('GMT', '+0000');
}
