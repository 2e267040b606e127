import { parseArgs } from 'node:util';
import { Refusal } from '../commands.ts';

/** What electron-builder asks of fpm for a deb. */
export type DebRequest = {
  /** The file to write. */
  readonly output: string;
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly maintainer: string;
  readonly homepage: string;
  readonly section: string;
  readonly priority: string;
  /** Its first line is the summary. */
  readonly description: string;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  readonly compression: string;
  readonly afterInstall: string;
  readonly afterRemove: string;
  /** In Debian's form, not compressed. */
  readonly changelog: string;
  readonly files: readonly Placed[];
};

/** A file, or with a slash at its end what is in a folder. */
export type Placed = { readonly source: string; readonly place: string };

/** An argument that is not known here, or one that is missing, is refused: the package would be another than the release's. */
export function readFpmArguments(args: readonly string[]): DebRequest {
  const { values, positionals } = parsed(args);
  const one = (name: Named): string => {
    const value = values[name];
    if (value === undefined) throw new Refusal(`The stand-in for fpm needs --${name}.`);
    return value;
  };
  if (values.source !== 'dir' || values.target !== 'deb')
    throw new Refusal('The stand-in for fpm makes a deb of folders, and nothing else.');
  const version = one('version');
  return {
    output: one('package'),
    name: one('name'),
    version: values.iteration === undefined ? version : `${version}-${values.iteration}`,
    architecture: one('architecture'),
    maintainer: one('maintainer'),
    homepage: one('url'),
    section: one('category'),
    priority: one('deb-priority'),
    description: one('description'),
    depends: values.depends ?? [],
    recommends: values['deb-recommends'] ?? [],
    compression: one('deb-compression'),
    afterInstall: one('after-install'),
    afterRemove: one('after-remove'),
    changelog: one('deb-changelog'),
    files: positionals.map(placed),
  };
}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

const named = {
  package: text,
  name: text,
  version: text,
  architecture: text,
  maintainer: text,
  url: text,
  category: text,
  description: text,
  'deb-priority': text,
  'deb-compression': text,
  'deb-changelog': text,
  'after-install': text,
  'after-remove': text,
} as const;

type Named = keyof typeof named;

const options = {
  ...named,
  source: { ...text, short: 's' },
  target: { ...text, short: 't' },
  depends: { ...texts, short: 'd' },
  'deb-recommends': texts,
  iteration: text,
  // Without a place in the control file, or without a meaning here.
  vendor: text,
  license: text,
  log: text,
  debug: flag,
  force: flag,
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`The stand-in for fpm: ${error instanceof Error ? error.message.split('. ')[0] : error}`);
  }
}

function placed(argument: string): Placed {
  const [, source, place] = /^(.+)=(\/.+)$/.exec(argument) ?? [];
  if (source === undefined || place === undefined) throw new Refusal(`The stand-in for fpm is told of no place: ${argument}`);
  return { source, place };
}
