import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { installedProgram, projectManifest } from '../build/packed.ts';
import { hasDpkg, hasRpmbuild } from '../build/system-packages.ts';
import { installedLink } from './installed-deb.ts';
import { hasOverlays, inOverlay } from './overlay.ts';
import { commandOutput, packageFile } from './package-file.ts';
import { packagedApp } from './packaged-app.ts';

test.skip(!hasDpkg || !hasRpmbuild(), 'Rpms are made where rpmbuild is, beside debs.');

test('the rpm says of itself what the deb says, and does the same when it comes and goes', async () => {
  const { license, author } = await projectManifest();
  const arch = process.arch === 'x64' ? 'x86_64' : 'aarch64';
  const [name, version, homepage, description] = await Promise.all(['Package', 'Version', 'Homepage', 'Description'].map(debField));
  expect(basename(packageFile('.rpm'))).toContain(`-${version}-test-linux-${arch}.rpm`);
  expect(await said('%{NAME}\n%{VERSION}\n%{RELEASE}\n%{ARCH}\n%{URL}\n%{LICENSE}\n%{VENDOR}')).toEqual([
    ...[name, version, '1', arch, homepage, license, author.name],
  ]);
  expect((await said('%{SUMMARY}\n%{DESCRIPTION}')).join('\n ')).toBe(description);
  for (const [script, debScript] of [['POSTIN', 'postinst'] as const, ['POSTUN', 'postrm'] as const]) {
    expect((await said(`%{${script}}`)).join('\n')).toBe((await commandOutput('dpkg-deb', '-I', packageFile('.deb'), debScript)).trim());
  }
});

test('the rpm asks for libraries that the program opens, and for no package by a name that systems differ in', async () => {
  const program = await readFile(packagedApp);
  const asked = (await said('[%{REQUIRENAME}\n]')).filter((one) => !one.startsWith('rpmlib(') && one !== '/bin/sh');
  const libraries = asked.flatMap((one) => /^(lib.+\.so[.\d]*)\(\)\(64bit\)$/.exec(one)?.[1] ?? []);
  expect(asked.filter((one) => !one.startsWith('lib'))).toEqual(['xdg-utils']);
  expect(libraries).toHaveLength(asked.length - 1);
  expect(libraries.filter((one) => !program.includes(`\0${one}\0`))).toEqual([]);
});

test('the rpm holds what the deb holds, but for what Debian alone asks for, and takes the app’s folders away with it', async () => {
  const inDeb = (await commandOutput('dpkg-deb', '--contents', packageFile('.deb'))).trim().split('\n');
  const debEntries = inDeb
    .map((line) => line.replace(/^(\S+) (\w+)\/(\w+) .*? \.(\/.*?)\/?$/, '$1 $2 $3 $4'))
    .filter((entry) => !ofDebian.test(entry));
  const entries = await said('[%{FILEMODES:perms} %{FILEUSERNAME} %{FILEGROUPNAME} %{FILENAMES}\n]');
  const isFolder = (entry: string) => entry.startsWith('d');
  const isOwned = (entry: string) => new RegExp(` ${dirname(installedProgram)}(/|$)`).test(entry);
  const forRpm = (entry: string) => entry.replace('/zsh/vendor-completions/', '/zsh/site-functions/');
  expect(entries.toSorted()).toEqual(debEntries.flatMap((entry) => (!isFolder(entry) || isOwned(entry) ? [forRpm(entry)] : [])).toSorted());
});

test('the installed rpm runs; its upgrade keeps start at login, and its removal leaves nothing', async () => {
  test.setTimeout(120_000);
  test.skip(!(await hasOverlays()), 'It is installed in an overlay of this system, which only root can have.');
  const entry = '/root/.config/autostart/app.desktop';
  const file = `/mnt/${basename(packageFile('.rpm'))}`;
  const lines = await inOverlay(
    dirname(packageFile('.rpm')),
    `
    mkdir -p ${dirname(entry)}
    printf '[Desktop Entry]\\nExec=${installedProgram}\\n' >${entry}
    rpm -i --nodeps ${file} >/dev/null
    readlink -f ${installedLink}
    setpriv --reuid nobody --regid nogroup --clear-groups env HOME=/tmp ${installedLink} --no-sandbox --version
    rpm -U --replacepkgs --nodeps ${file} >/dev/null
    readlink -f ${installedLink}
    ls ${entry}
    files=$(rpm -ql unhunch)
    rpm -e unhunch >/dev/null
    ls -d $files ${dirname(installedProgram)} ${installedLink} ${entry} 2>/dev/null || true
    rpm -q unhunch || true
    `,
  );
  const { version } = await projectManifest();
  expect(lines.trim().split('\n')).toEqual([installedProgram, version, installedProgram, entry, 'package unhunch is not installed']);
});

/** What Debian asks of packages. */
const ofDebian = / \/usr\/share\/(doc|lintian)(\/|$)/;

/** What the rpm says in this form, in lines. https://rpm-software-management.github.io/rpm/manual/queryformat.html */
async function said(format: string): Promise<readonly string[]> {
  return (await commandOutput('rpm', '-qp', '--queryformat', format, packageFile('.rpm'))).trim().split('\n');
}

async function debField(name: string): Promise<string> {
  return (await commandOutput('dpkg-deb', '--field', packageFile('.deb'), name)).trim();
}
