import { describe, expect, it } from 'vitest';
import { Refusal } from '../commands.ts';
import { type RpmRequest, readFpmArguments } from './fpm-arguments.ts';
import { rpmArchitecture, rpmSpec } from './rpm-spec.ts';

/** As electron-builder passes them for an rpm. */
const usual = [
  ...['-s', 'dir', '--force', '-t', 'rpm', '-d', 'libgtk-3.so.0()(64bit)', '-d', '(a or b)', '--rpm-os', 'linux'],
  ...['--rpm-compression', 'xzmt', '--architecture', 'amd64', '--after-install', '/tmp/in', '--after-remove', '/tmp/out'],
  ...['--description', '100 % breaks.', '--version', '1.2.3~beta.1', '--package', '/tmp/x.rpm'],
  ...['--name', 'unhunch', '--maintainer', 'A <a@b>', '--vendor', 'A', '--url', 'https://a.b/%7E', '--rpm-summary', 'Posture'],
  ...['--license', 'MIT', '--directories', '/opt/Unhunch', '--rpm-rpmbuild-define', '_build_id_links none'],
  ...['/tmp/b.1=/usr/share/b.1', '/release/linux-unpacked/=/opt/Unhunch'],
];

const contents = {
  root: '/stage',
  folders: ['/opt/Unhunch'],
  files: ['/opt/Unhunch/a 100%', '/usr/share/b.1'],
  afterInstall: '#!/bin/bash\ndate +%F\n',
  afterRemove: '#!/bin/sh\nexit 0\n',
};

function forRpm(args: readonly string[]): RpmRequest {
  const request = readFpmArguments(args);
  if (request.kind !== 'rpm') throw new Error(`Read as of another kind: ${request.kind}`);
  return request;
}

describe('the stand-in for fpm', () => {
  it('tells rpmbuild what electron-builder says of the package, and of macros nothing but its own', () => {
    expect(rpmSpec(forRpm(usual), contents)).toBe(`%define __os_install_post %{nil}
%define debug_package %{nil}
%define _binary_payload w1.zstdio
%define _build_id_links none
Name: unhunch
Version: 1.2.3~beta.1
Release: 1
Summary: Posture
License: MIT
Vendor: A
Packager: A <a@b>
URL: https://a.b/%%7E
Requires: libgtk-3.so.0()(64bit)
Requires: (a or b)
AutoReqProv: no

%description
100 %% breaks.

%install
cp -al '/stage/.' '%{buildroot}'

%post
#!/bin/bash
date +%%F

%postun
#!/bin/sh
exit 0

%files
%defattr(-,root,root,-)
%dir "/opt/Unhunch"
"/opt/Unhunch/a 100%%"
"/usr/share/b.1"
`);
  });

  it('counts a build of an rpm beside its version', () => {
    expect(forRpm([...usual, '--iteration', '7'])).toMatchObject({ version: '1.2.3~beta.1', release: '7' });
  });

  it('knows processors by rpm’s names', () => {
    expect(['amd64', 'arm64', 'aarch64'].map(rpmArchitecture)).toEqual(['x86_64', 'aarch64', 'aarch64']);
  });

  it.each([
    ['an argument that it does not know', [...usual, '--rpm-digest', 'md5'], /--rpm-digest/],
    ['an rpm without a summary', usual.filter((one) => one !== '--rpm-summary' && one !== 'Posture'), /needs --rpm-summary/],
  ])('refuses %s in one line', (_, args, reason) => {
    const reading = () => readFpmArguments(args);
    expect(reading).toThrow(Refusal);
    expect(reading).toThrow(reason);
    expect(reading).not.toThrow(/\n/);
  });
});
