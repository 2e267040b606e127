import type { Licence } from '../../shared/about.ts';

export type Project = {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  /** Where the package puts the app. */
  readonly folder: string;
};

/** Who wrote what is in the package, and on which terms. https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/ */
export function debianCopyright({ name, source, licence, folder }: Project, others: readonly Licence[]): string {
  const stanzas: readonly Stanza[] = [
    { Format: 'https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/', 'Upstream-Name': name, Source: source },
    { Files: '*', ...termsOf({ name, identifier: 'MIT', text: licence }) },
    ...others.map((one) => ({
      // Where it lies in the sources, once its package is installed there.
      Files: `node_modules/${one.name}/*`,
      ...termsOf(one),
      Comment: [`Version ${one.version}.`, ...(one.name === 'electron' ? [withinElectron(folder)] : [])].join('\n'),
    })),
  ];
  return stanzas.map(stanzaText).join('\n');
}

type Stanza = Readonly<Record<string, string>>;

function withinElectron(folder: string): string {
  return `What it is made of, Chromium and Node.js among it, and on which terms: ${folder}/LICENSES.chromium.html`;
}

function termsOf({ name, identifier, text }: Omit<Licence, 'version'>) {
  return {
    Copyright: holdersIn(text ?? '') ?? `The authors of ${name}`,
    License: `${shortName(identifier)}\n${wording(identifier, text)}`,
  };
}

/** Of the lines that say who holds it; a licence's own text speaks of copyright too. */
function holdersIn(text: string): string | undefined {
  const holders = text.split(/\r?\n/).flatMap((line) => /^\W*Copyright (?:\(c\) *|© *|(?=\d{4}))(\S.*)$/i.exec(line)?.[1]?.trim() ?? []);
  return holders.length === 0 ? undefined : holders.join('\n');
}

/** As Debian calls it. */
function shortName(identifier: string | null): string {
  if (identifier === null) return 'other';
  return identifier === 'MIT' ? 'Expat' : identifier;
}

function wording(identifier: string | null, text: string | null): string {
  if (identifier === 'Apache-2.0') return 'On Debian systems the text is in /usr/share/common-licenses/Apache-2.0';
  return text ?? `It came without the text, which is at https://spdx.org/licenses/${identifier}.html`;
}

function stanzaText(stanza: Stanza): string {
  return Object.entries(stanza)
    .map(([field, value]) => `${field}: ${value.split(/\r?\n/).map(continued).join('\n')}\n`)
    .join('');
}

function continued(line: string, index: number): string {
  if (index === 0) return line;
  return line.trim() === '' ? ' .' : ` ${line.trimEnd()}`;
}
