/** Text as a man page shows it: nothing in it is taken for a request or an escape, and what is typed can be copied as it stands. */
export function plain(text: string): string {
  // A dot asks for something at the beginning of a line alone, and no text knows where it will stand.
  return text.replace(special, (letter) => escapes[letter] ?? letter).replace(/^\./, '\\&.');
}

export function bold(text: string): string {
  return `\\fB${plain(text)}\\fP`;
}

export function italic(text: string): string {
  return `\\fI${plain(text)}\\fP`;
}

export type Title = {
  readonly name: string;
  readonly section: number;
  readonly date: string;
  readonly source: string;
  readonly manual: string;
};

/** How a page begins. Its date is one of ISO 8601, and understood as it stands. */
export function title({ name, section: number, date, source, manual }: Title): string {
  // Words broken at the end of a line could not be copied either.
  return `.TH ${argument(name)} ${number} ${date} ${argument(source)} ${argument(manual)}\n.nh\n.ad l`;
}

/** Lines here and below are roff already. */
export function section(name: string, lines: readonly string[]): readonly string[] {
  return [`.SH ${argument(name)}`, ...lines];
}

export function paragraph(lines: readonly string[]): readonly string[] {
  return ['.PP', ...lines];
}

/** A term and, indented, what is said of it. */
export function entry(term: string, lines: readonly string[]): readonly string[] {
  return ['.TP', term, ...lines];
}

/** Lines that stay lines. */
export function verbatim(lines: readonly string[]): readonly string[] {
  return ['.EX', ...lines, '.EE'];
}

/** Other than in ASCII, letters are left to what reads the page: UTF-8 is what it expects. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\(rs',
  // Otherwise a hyphen, and no option could be copied or searched for.
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '\u00a0': '\\~',
  '\u202f': '\\~',
  '\n': ' ',
};

const special = /[\\'"`^~\u00a0\u202f\n-]/g;

function argument(text: string): string {
  return `"${plain(text)}"`;
}
