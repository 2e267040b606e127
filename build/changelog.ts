import { Refusal } from './commands.ts';

/** What CHANGELOG.md tells of a version. */
export type VersionNotes = {
  readonly version: string;
  /** Like 2026-11-23; none for what is not released yet. */
  readonly date: string | null;
  readonly paragraphs: readonly string[];
  readonly changes: readonly string[];
};

/** The newest first. Texts are as they are written, on one line each. */
export function readChangelog(text: string): readonly VersionNotes[] {
  const [title, ...parts] = text.split(/^## /m);
  if (title?.trim() !== '# Changelog') throw unreadable('its first line');
  return parts.map(readNotes);
}

function readNotes(part: string): VersionNotes {
  const [heading = '', ...blocks] = part.trim().split(/\n\s*\n/);
  const [, version, date] = /^(\d+\.\d+\.\d+), (\d{4}-\d{2}-\d{2}|not yet released)$/.exec(heading) ?? [];
  if (version === undefined || date === undefined || isNoDay(date)) throw unreadable(`"## ${heading}"`);
  const lists = blocks.filter((block) => block.startsWith('- '));
  return {
    version,
    date: date === unreleased ? null : date,
    paragraphs: blocks.filter((block) => !block.startsWith('- ')).map(onOneLine),
    changes: lists.flatMap((list) => list.slice(2).split('\n- ')).map(onOneLine),
  };
}

const unreleased = 'not yet released';

function isNoDay(date: string): boolean {
  return date !== unreleased && new Date(`${date}T00:00Z`).toJSON()?.slice(0, 10) !== date;
}

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function unreadable(what: string): Refusal {
  return new Refusal(
    `CHANGELOG.md cannot be read at ${what}. It begins with "# Changelog", and a version with "## 1.2.3, 2026-11-23" or "## 1.2.3, not yet released".`,
  );
}
