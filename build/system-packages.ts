import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { main, Refusal, run, say } from './commands.ts';

/** Package names, the older one first: since Debian 13 and Ubuntu 24.04 some carry `t64`. */
type Need = { readonly packages: readonly [string, ...string[]]; readonly command?: string };

export type Purpose = 'run' | 'packages' | 'desktop' | 'films';

const needs: Readonly<Record<Purpose, readonly Need[]>> = {
  /** Shared libraries that Electron is linked to or opens. */
  run: [
    { packages: ['libgtk-3-0', 'libgtk-3-0t64'] },
    { packages: ['libnss3'] },
    { packages: ['libasound2', 'libasound2t64'] },
    { packages: ['libgbm1'] },
    { packages: ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'] },
    { packages: ['libcups2', 'libcups2t64'] },
    { packages: ['libxss1'] },
    { packages: ['libnotify4'] },
    { packages: ['xdg-utils'] },
  ],
  /** Makes our packages and reads them. */
  packages: [
    { packages: ['p7zip-full', '7zip'], command: '7zz' },
    { packages: ['lintian'], command: 'lintian' },
    { packages: ['rpm'], command: 'rpmbuild' },
  ],
  /** A desktop without a monitor, and what the tests do on it. */
  desktop: [
    { packages: ['xvfb'], command: 'Xvfb' },
    { packages: ['dbus'], command: 'dbus-daemon' },
    { packages: ['openbox'], command: 'openbox' },
    { packages: ['dunst'], command: 'dunst' },
    { packages: ['xfce4-panel'], command: 'xfce4-panel' },
    { packages: ['xfconf'], command: 'xfconf-query' },
    { packages: ['python3-dbusmock'] },
    { packages: ['xdotool'], command: 'xdotool' },
    { packages: ['xprintidle'], command: 'xprintidle' },
    { packages: ['x11-utils'], command: 'xprop' },
    { packages: ['wmctrl'], command: 'wmctrl' },
    { packages: ['x11-xserver-utils'], command: 'xrandr' },
    { packages: ['pulseaudio'], command: 'pulseaudio' },
    { packages: ['pulseaudio-utils'], command: 'parec' },
    { packages: ['speech-dispatcher'], command: 'speech-dispatcher' },
    { packages: ['espeak-ng'], command: 'espeak-ng' },
    { packages: ['speech-dispatcher-espeak-ng'] },
    { packages: ['scrot'], command: 'scrot' },
    { packages: ['util-linux'], command: 'setpriv' },
    { packages: ['faketime'], command: 'faketime' },
    { packages: ['libnotify-bin'], command: 'notify-send' },
    // What tells the sockets that are opened.
    { packages: ['strace'], command: 'strace' },
    // What their completion of our command line is tried in.
    { packages: ['zsh'], command: 'zsh' },
    { packages: ['fish'], command: 'fish' },
    // What reads our desktop file.
    { packages: ['desktop-file-utils'], command: 'desktop-file-validate' },
    // What reads what software centres show of us.
    { packages: ['appstream'], command: 'appstreamcli' },
    // What reads our man page.
    { packages: ['mandoc'], command: 'mandoc' },
    // Letters to show: Latin and Arabic, then Japanese and Chinese.
    { packages: ['fonts-dejavu-core'] },
    { packages: ['fonts-noto-cjk'] },
  ],
  /** Moving pictures for the README. */
  films: [{ packages: ['webp'], command: 'img2webp' }],
};

/** Debian, and what came of it. */
export const hasDpkg = process.platform === 'linux' && existsSync('/usr/bin/dpkg-query');

/** Also where it came just now. */
export const hasRpmbuild = (): boolean => process.platform === 'linux' && existsSync('/usr/bin/rpmbuild');

/** Quick and silent where nothing is missing. */
export async function ensurePackages(purposes: readonly Purpose[]): Promise<void> {
  if (process.platform !== 'linux') return;
  const wanted = purposes.flatMap((purpose) => needs[purpose]);
  if (!hasDpkg) return requireCommands(wanted);
  const missing = await notInstalled(wanted);
  if (missing.length > 0) await install(missing);
}

/** Other systems name their packages in their own ways, and libraries are found by trying. */
function requireCommands(wanted: readonly Need[]): void {
  const path = (process.env['PATH'] ?? '').split(':');
  const isMissing = (command: string) => !path.some((dir) => existsSync(`${dir}/${command}`));
  const missing = wanted.flatMap(({ command }) => (command !== undefined && isMissing(command) ? [command] : []));
  if (missing.length > 0) throw new Refusal(`Please install these commands first: ${missing.join(', ')}.`);
}

async function notInstalled(wanted: readonly Need[]): Promise<readonly Need[]> {
  const names = wanted.flatMap(({ packages }) => packages);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are dpkg-query's own placeholders.
  const { output } = await run(['dpkg-query', '-W', '-f', '${Package} ${db:Status-Status}\n', ...names]);
  const installed = new Set(output.split('\n').flatMap((line) => /^(\S+) installed$/.exec(line)?.[1] ?? []));
  return wanted.filter(({ packages }) => !packages.some((name) => installed.has(name)));
}

async function install(missing: readonly Need[]): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const mayInstall = isRoot || (await run(['sudo', '-n', 'true'])).code === 0;
  const apt = (...args: readonly string[]) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300', ...args];
    return run(isRoot ? ['env', ...command] : ['sudo', '-n', ...command]);
  };
  if (mayInstall && !(await hasPackageLists())) await apt('update');
  const names = await offered(missing);
  const installation = ['install', '--no-install-recommends', '-y', ...names] as const;
  const byHand = `sudo apt-get update && sudo apt-get ${installation.join(' ')}`;
  if (!mayInstall) throw new Refusal(`System packages are missing. Please run: ${byHand}`);

  say(`Installing system packages: ${names.join(' ')}.`);
  if ((await apt(...installation)).code === 0) return;
  // The lists can be older than the archive.
  await apt('update');
  const { code, output } = await apt(...installation);
  if (code !== 0) throw new Refusal(`${output.trim()}\nInstalling system packages failed. Please run: ${byHand}`);
}

async function hasPackageLists(): Promise<boolean> {
  const lists = await readdir('/var/lib/apt/lists').catch(() => []);
  return lists.some((name) => name.includes('_Packages'));
}

/** Of each need the newest name that this release has. */
async function offered(missing: readonly Need[]): Promise<readonly string[]> {
  const { output } = await run(['apt-cache', 'madison', ...missing.flatMap(({ packages }) => packages)]);
  const known = new Set(output.split('\n').map((line) => line.split('|')[0]?.trim()));
  return missing.map(({ packages }) => packages.findLast((name) => known.has(name)) ?? packages[0]);
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    await ensurePackages(['run', 'desktop']);
    return 0;
  });
}
