import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import {
  AppInfo,
  Arch,
  type Configuration,
  LinuxPackager,
  MacPackager,
  Packager,
  Platform,
  type PlatformPackager,
  type TargetConfiguration,
  WinPackager,
} from 'app-builder-lib';
import { computeArchToTargetNamesMap } from 'app-builder-lib/out/targets/targetFactory.js';
import { expandMacro } from 'app-builder-lib/out/util/macroExpander.js';
import { getArtifactArchName } from 'builder-util';
import { beforeAll, describe, expect, it } from 'vitest';
import { notificationActivator } from '../electron/win32/leftover-action.ts';
import { approvedKey, runKey } from '../electron/win32/run-key.ts';
import { appId } from '../shared/app-id.ts';
import { projectDir } from './commands.ts';
import { configuration, testConfiguration } from './configuration.ts';
import { projectManifest } from './packed.ts';

const systems = [
  { key: 'linux', platform: Platform.LINUX, open: (packager: Packager) => new LinuxPackager(packager) },
  { key: 'mac', platform: Platform.MAC, open: (packager: Packager) => new MacPackager(packager) },
  { key: 'win', platform: Platform.WINDOWS, open: (packager: Packager) => new WinPackager(packager) },
] as const;

const runtime = { dir: '/electron', executable: '/electron/electron', version: '45.4.1', isFallback: false };

/** As the packager takes it, or what it says instead. */
async function validated(config: Configuration): Promise<Packager> {
  // It takes things out of what it is given.
  const packager = new Packager({ projectDir, config: { ...config }, targets: Platform.current().createTarget('dir') });
  await packager.validateConfig();
  return packager;
}

let forReleases: Configuration;
let released: Packager;
beforeAll(async () => {
  forReleases = await configuration(runtime.version, []);
  released = await validated(forReleases);
});

describe('the configuration of the packager', () => {
  it('is valid for releases, and for builds to test', async () => {
    expect(released.config).toMatchObject({ appId, electronVersion: runtime.version });
    const tested = await validated(await testConfiguration(runtime, []));
    expect(tested.config).toMatchObject({ appId, extraMetadata: { testBuild: true } });
  });

  it.each([
    ['at the top', { linuxes: {} }],
    ['of a system', { mac: { hardendRuntime: true } }],
    ['of a kind of package', { nsis: { perMachin: false } }],
    ['of a kind within a kind', { snapcraft: { base: 'core24', core24: { confine: 'strict' } } }],
  ])('is refused with a key that there is not, %s', async (_, wrong) => {
    await expect(validated(Object.assign({ ...forReleases }, wrong))).rejects.toThrow('does not match the API schema');
  });

  it('names files that are there', () => {
    const given = [...namedFiles(released.config)];
    expect(given).toEqual(expect.arrayContaining(['build/mac/entitlements.plist', 'build/windows/uninstall.nsh']));
    // Pictures are drawn, and much is written into `out` by the build, before any package.
    const kept = given.filter((file) => !file.startsWith('build/icons/out/') && !file.startsWith('out/'));
    expect(kept.filter((file) => !existsSync(join(projectDir, file)))).toEqual([]);
    const { files } = released.config.win ?? {};
    expect(JSON.stringify(files)).toContain('node_modules/koffi');
  });

  it.runIf(existsSync(join(projectDir, 'build/icons/out')))('has icons of every size that systems ask for', () => {
    for (const { icon } of [released.config.mac ?? {}, released.config.win ?? {}])
      expect(existsSync(join(projectDir, String(icon)))).toBe(true);
    const sizes = readdirSync(join(projectDir, released.config.linux?.icon ?? '')).map((name) => Number.parseInt(name, 10));
    expect(sizes.toSorted((a, b) => a - b)).toEqual(sizesOfThemes);
  });
});

describe('what is built', () => {
  it('are kinds of packages that the packager knows, for the computers that there are', () => {
    const kinds = systems.map(({ key, platform, open }) => {
      const packager: PlatformPackager<NonNullable<Configuration['linux' | 'mac' | 'win']>> = open(released);
      const byArch = computeArchToTargetNamesMap(new Map(), packager, platform);
      const made: string[] = [];
      const names = new Set([...byArch.values()].flat());
      packager.createTargets(
        [...names].map((name) => name.toLowerCase()),
        (name, create) => {
          create('/release');
          made.push(name);
        },
      );
      return [key, [...byArch].map(([arch, names]) => `${Arch[arch]}: ${names.join(', ')}`), made.length];
    });
    expect(kinds).toEqual([
      ['linux', ['x64: AppImage, deb, rpm, tar.gz, flatpak, snap', 'arm64: AppImage, deb, rpm, tar.gz'], 6],
      ['mac', ['universal: dmg, zip'], 2],
      ['win', ['x64: nsis, portable, zip', 'arm64: nsis, portable, zip'], 3],
    ]);
  });

  it('has a name of its own for each kind and each computer, without a space', () => {
    const names = systems.flatMap(({ key }) => artifactNames(released, key));
    expect(names).toHaveLength(18);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^Unhunch-\d+\.\d+\.\d+-(linux|mac|win)-[\w-]+\.[\w.]+$/);
  });
});

describe('the id of the app', () => {
  it('is the same wherever it cannot be imported', async () => {
    expect(await projectManifest()).toMatchObject({ desktopName: `${appId}.desktop` });
    expect(released.config.linux?.syncDesktopName).toBe(true);
  });

  it('names what the uninstaller of Windows takes away: just what the app has written', () => {
    const script = readFileSync(join(projectDir, released.config.nsis?.include ?? ''), 'utf8');
    const taken = [...script.matchAll(/^\s*DeleteReg\w+ HKCU "([^"]+)"(?: "([^"]+)")?$/gm)].map(([, key, name]) => [`HKCU\\${key}`, name]);
    expect(taken).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what the packager calls our id in these scripts.
      ...[runKey, approvedKey].map((key) => [key, '${APP_ID}']),
      [`HKCU\\Software\\Classes\\CLSID\\${notificationActivator}`, undefined],
    ]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as above.
    expect(script.indexOf('${ifNot} ${isUpdated}')).toBeLessThan(script.indexOf('DeleteReg'));
  });
});

describe('the sandbox of the Flatpak', () => {
  const linux = join(projectDir, 'electron/linux');
  const source = readdirSync(linux)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(linux, name), 'utf8'))
    .join('\n');
  const lets = (): readonly string[] => released.config.flatpak?.finishArgs ?? [];

  it('lets the app talk to every service that it talks to', () => {
    const named = [...source.matchAll(/(?<!interface: )'((?:org|com|net)\.[\w.]+)'/g)].map(([, name = '']) => name);
    const services = named.filter((name) => !needsNoLeave.some((prefix) => name.startsWith(prefix)));
    expect(services.length).toBeGreaterThan(10);
    const talked = lets().map((arg) => /^--(?:system-)?talk-name=(.*?)\*?$/.exec(arg)?.[1]);
    expect(services.filter((name) => !talked.includes(name))).toEqual([]);
  });

  it('keeps it from the network and from the user’s files', () => {
    expect(lets().filter((arg) => /--share=network|--filesystem=(host|home)|--device=|--socket=(session|system)-bus/.test(arg))).toEqual(
      [],
    );
  });
});

/** https://gitlab.freedesktop.org/xdg/default-icon-theme */
const sizesOfThemes = [16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512];

const needsNoLeave = [
  // The bus itself, and the portals, are there for every app.
  'org.freedesktop.DBus',
  'org.freedesktop.portal.',
  // Names of settings.
  'org.gnome.desktop.',
  'org.cinnamon.desktop.',
];

function artifactNames(packager: Packager, system: (typeof systems)[number]['key']): readonly string[] {
  const { config } = packager;
  return asList(config[system]?.target).flatMap(({ target, arch }) => {
    const ext = target === 'nsis' || target === 'portable' ? 'exe' : target;
    const own: unknown = Object(Reflect.get(config, target)).artifactName;
    const pattern = typeof own === 'string' ? own : (config.artifactName ?? '');
    return (arch === undefined ? [] : [arch].flat()).map((name) =>
      expandMacro(pattern, getArtifactArchName(Arch[name], ext), new AppInfo(packager, null), { ext, os: system }),
    );
  });
}

function asList(targets: unknown): readonly TargetConfiguration[] {
  return Array.isArray(targets) ? targets : [];
}

/** Every text in it that is the path of a file of this project. */
function namedFiles(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') {
    const path = isAbsolute(value) && value.startsWith(projectDir) ? value.slice(projectDir.length + 1) : value;
    return new Set(/^(build|out|node_modules)\/[\w@./-]+$/.test(path) ? [normalize(path)] : []);
  }
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((inner) => [...namedFiles(inner)]));
}
