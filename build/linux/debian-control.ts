import type { DebRequest } from './fpm-arguments.ts';

/** What dpkg is told of a package. https://www.debian.org/doc/debian-policy/ch-controlfields.html#binary-package-control-files-debian-control */
export function debianControl(request: Omit<DebRequest, 'files'>, installedBytes: number): string {
  const [summary = '', ...rest] = request.description.split('\n');
  const fields = {
    Package: request.name,
    Version: request.version,
    Architecture: request.architecture,
    Maintainer: request.maintainer,
    'Installed-Size': String(Math.ceil(installedBytes / 1024)),
    Depends: request.depends.join(', '),
    Recommends: request.recommends.join(', '),
    Section: request.section,
    Priority: request.priority,
    Homepage: request.homepage,
    Description: [summary, ...rest.map((line) => (line.trim() === '' ? ' .' : ` ${line.trim()}`))].join('\n'),
  };
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  return given.map(([name, value]) => `${name}: ${value}\n`).join('');
}
