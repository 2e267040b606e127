import { parseArgs } from 'node:util';
import { Refusal } from '../commands.ts';

/** What electron-builder asks of fpm. */
export type PackageRequest = DebRequest | RpmRequest;

export type DebRequest = Asked & {
  readonly kind: 'deb';
  readonly section: string;
  readonly priority: string;
  readonly recommends: readonly string[];
  readonly compression: string;
  /** In Debian's form, not compressed. */
  readonly changelog: string;
};

export type RpmRequest = Asked & {
  readonly kind: 'rpm';
  readonly release: string;
  readonly licence: string;
  readonly vendor: string;
  readonly summary: string;
  /** They go with the package; rpm leaves all others. */
  readonly folders: readonly string[];
  /** Names and values of macros. */
  readonly defines: readonly string[];
};

type Asked = {
  /** The file to write. */
  readonly output: string;
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly maintainer: string;
  readonly homepage: string;
  /** A deb's first line is its summary. */
  readonly description: string;
  readonly depends: readonly string[];
  readonly afterInstall: string;
  readonly afterRemove: string;
  readonly files: readonly Placed[];
};

/** A file, or with a slash at its end what is in a folder. */
export type Placed = { readonly source: string; readonly place: string };

/** An argument that is not known here, or one that is missing, is refused: the package would be another than the release's. */
export function readFpmArguments(args: readonly string[]): PackageRequest {
  const { values, positionals } = parsed(args);
  const one = (name: Named): string => {
    const value = values[name];
    if (value === undefined) throw new Refusal(`The stand-in for fpm needs --${name}.`);
    return value;
  };
  if (values.source !== 'dir' || (values.target !== 'deb' && values.target !== 'rpm'))
    throw new Refusal('The stand-in for fpm makes a deb or an rpm of folders, and nothing else.');
  const version = one('version');
  const asked: Asked = {
    output: one('package'),
    name: one('name'),
    version,
    architecture: one('architecture'),
    maintainer: one('maintainer'),
    homepage: one('url'),
    description: one('description'),
    depends: values.depends ?? [],
    afterInstall: one('after-install'),
    afterRemove: one('after-remove'),
    files: positionals.map(placed),
  };
  if (values.target === 'rpm') {
    return {
      ...asked,
      kind: 'rpm',
      release: values.iteration ?? '1',
      licence: one('license'),
      vendor: one('vendor'),
      summary: one('rpm-summary'),
      folders: values.directories ?? [],
      defines: values['rpm-rpmbuild-define'] ?? [],
    };
  }
  return {
    ...asked,
    kind: 'deb',
    version: values.iteration === undefined ? version : `${version}-${values.iteration}`,
    section: one('category'),
    priority: one('deb-priority'),
    recommends: values['deb-recommends'] ?? [],
    compression: one('deb-compression'),
    changelog: one('deb-changelog'),
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
  license: text,
  vendor: text,
  'deb-priority': text,
  'deb-compression': text,
  'deb-changelog': text,
  'rpm-summary': text,
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
  directories: texts,
  'rpm-rpmbuild-define': texts,
  iteration: text,
  // Without a meaning here: the rpm is for this system, and its compression is quick.
  'rpm-os': text,
  'rpm-compression': text,
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
