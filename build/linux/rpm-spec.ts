import type { RpmRequest } from './fpm-arguments.ts';

export type RpmContents = {
  /** Where all of it lies. */
  readonly root: string;
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** The texts of the scripts. */
  readonly afterInstall: string;
  readonly afterRemove: string;
};

/** What rpmbuild is told of a package that needs no building. https://rpm-software-management.github.io/rpm/manual/spec.html */
export function rpmSpec(request: Omit<RpmRequest, 'files'>, contents: RpmContents): string {
  const tags = [
    ['Name', request.name],
    ['Version', request.version],
    ['Release', request.release],
    ['Summary', request.summary],
    ['License', request.licence],
    ['Vendor', request.vendor],
    ['Packager', request.maintainer],
    ['URL', request.homepage],
    ...request.depends.map((one) => ['Requires', one]),
    // The dependencies are those that are asked for.
    ['AutoReqProv', 'no'],
  ];
  const sections = {
    description: plain(request.description),
    install: `cp -al '${contents.root}/.' '%{buildroot}'`,
    post: plain(contents.afterInstall),
    postun: plain(contents.afterRemove),
    files: ['%defattr(-,root,root,-)', ...contents.folders.map((place) => `%dir ${quoted(place)}`), ...contents.files.map(quoted)].join(
      '\n',
    ),
  };
  return [
    ...[...unchanged, ...request.defines].map((define) => `%define ${define}`),
    ...tags.map(([name, value = '']) => `${name}: ${plain(value)}`),
    ...Object.entries(sections).map(([name, body]) => `\n%${name}\n${body.trimEnd()}`),
    '',
  ].join('\n');
}

/** As rpm calls it. */
export function rpmArchitecture(name: string): string {
  const others: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'aarch64' };
  return others[name] ?? name;
}

const unchanged = [
  // Programs as they are, with nothing made of their symbols.
  '__os_install_post %{nil}',
  'debug_package %{nil}',
  // Quick rather than small.
  '_binary_payload w1.zstdio',
];

/** Without a macro in it. */
function plain(text: string): string {
  return text.replaceAll('%', '%%');
}

function quoted(place: string): string {
  return `"${plain(place)}"`;
}
