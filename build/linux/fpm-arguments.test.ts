import { describe, expect, it } from 'vitest';
import { Refusal } from '../commands.ts';
import { debianControl } from './debian-control.ts';
import { type DebRequest, readFpmArguments } from './fpm-arguments.ts';

/** As electron-builder passes them for a deb. */
const usual = [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libgtk-3-0', '-d', 'a | b', '--deb-recommends', 'speech-dispatcher'],
  ...['--deb-compression', 'gz', '--architecture', 'amd64', '--after-install', '/tmp/in', '--after-remove', '/tmp/out'],
  ...['--description', 'Posture breaks\n Get up.\n\nNow.', '--version', '1.2.3', '--package', '/tmp/x.deb'],
  ...['--name', 'unhunch', '--maintainer', 'A <a@b>', '--vendor', 'A', '--url', 'https://a.b', '--category', 'utils'],
  ...['--deb-priority', 'optional', '--license', 'MIT', '--deb-changelog', '/tmp/changelog'],
  ...['/tmp/a=b.1=/usr/share/b.1', '/release/linux-unpacked/=/opt/Unhunch'],
];

function forDeb(args: readonly string[]): DebRequest {
  const request = readFpmArguments(args);
  if (request.kind !== 'deb') throw new Error(`Read as of another kind: ${request.kind}`);
  return request;
}

describe('the stand-in for fpm', () => {
  it('is told of files and of their places', () => {
    expect(readFpmArguments(usual).files).toEqual([
      { source: '/tmp/a=b.1', place: '/usr/share/b.1' },
      { source: '/release/linux-unpacked/', place: '/opt/Unhunch' },
    ]);
  });

  it('tells dpkg what electron-builder says of the package', () => {
    expect(debianControl(forDeb(usual), 2049)).toBe(`Package: unhunch
Version: 1.2.3
Architecture: amd64
Maintainer: A <a@b>
Installed-Size: 3
Depends: libgtk-3-0, a | b
Recommends: speech-dispatcher
Section: utils
Priority: optional
Homepage: https://a.b
Description: Posture breaks
 Get up.
 .
 Now.
`);
  });

  it('counts a build after its version', () => {
    expect(readFpmArguments([...usual, '--iteration', '7']).version).toBe('1.2.3-7');
  });

  it.each([
    ['an argument that it does not know', [...usual, '--deb-systemd', 'x'], /--deb-systemd/],
    ['another kind of package', ['-s', 'dir', '-t', 'pacman'], /makes a deb or an rpm of folders/],
    ['a file without a place', [...usual, '/tmp/x'], /no place: \/tmp\/x/],
    ['a package without a name', usual.filter((one) => one !== '--name' && one !== 'unhunch'), /needs --name/],
  ])('refuses %s in one line', (_, args, reason) => {
    const reading = () => readFpmArguments(args);
    expect(reading).toThrow(Refusal);
    expect(reading).toThrow(reason);
    expect(reading).not.toThrow(/\n/);
  });
});
