import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { appId } from '../../shared/app-id.ts';
import type { StartAtLogin } from '../../shared/start-at-login.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Environment } from '../environment.ts';
import type { LoginStarter } from '../start-at-login.ts';
import { type Autostart, type AutostartOptions, createAutostart } from './autostart.ts';
import { requestAutostart } from './background-portal.ts';
import type { KeptBus } from './bus.ts';
import { isInFlatpak, type Packaging, packagingOf } from './packaging.ts';

export type LinuxStarterOptions = {
  readonly session: KeptBus;
  readonly env: Environment;
  readonly execPath: string;
  /** As in what tells the packaging. */
  readonly appPath: string | null;
  readonly words: () => Words;
};

export function linuxStarter({ session, env, execPath, appPath, words }: LinuxStarterOptions): LoginStarter {
  const packaging = packagingOf({ env, execPath, appPath, isInFlatpak: isInFlatpak() });
  if (packaging.kind === 'flatpak') return sandboxedStarter(packaging.id, { session, env, words });
  const autostart = createAutostart(entriesOf(packaging, env, words));
  return {
    read: () => (autostart.isOn() ? 'on' : 'off'),
    set: (isWanted) => {
      autostart.set(isWanted);
      return 'taken';
    },
    // A build that is being worked on takes no installed app's entry over.
    repair: () => packaging.kind !== 'snap' && appPath === null && autostart.repair(),
  };
}

function entriesOf(packaging: Exclude<Packaging, { kind: 'flatpak' }>, env: Environment, words: () => Words): AutostartOptions {
  const isSnap = packaging.kind === 'snap';
  const shared = {
    fileName: `${appId}.desktop`,
    // Older versions had one of this name.
    olderFileNames: ['unhunch.desktop'],
    comment: () => words().about.lead,
    desktops: listIn(env['XDG_CURRENT_DESKTOP'] ?? ''),
    path: listIn(env['PATH'] ?? ''),
  };
  if (isSnap) {
    const { name, configDir } = packaging;
    return { ...shared, folders: [join(configDir, 'autostart')], command: [name], isCommandUsed: false };
  }
  const system = listIn(env['XDG_CONFIG_DIRS'] || '/etc/xdg').map((folder) => join(folder, 'autostart'));
  const own = join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'autostart');
  return { ...shared, folders: [own, ...system], command: packaging.command, isCommandUsed: true };
}

/**
 * In a Flatpak only the desktop writes the entry. It tells what it made of a request and can never be asked how things stand, but
 * where the sandbox shows the folder the entry itself can be read.
 */
function sandboxedStarter(id: string, { session, env, words }: Pick<LinuxStarterOptions, 'session' | 'env' | 'words'>): LoginStarter {
  const folder = join(env['HOST_XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'autostart');
  const seen: Autostart = createAutostart({
    folders: [folder],
    fileName: `${id}.desktop`,
    olderFileNames: [],
    command: [id],
    comment: () => words().about.lead,
    isCommandUsed: false,
    desktops: listIn(env['XDG_CURRENT_DESKTOP'] ?? ''),
    path: [],
  });
  let told: StartAtLogin = 'unknown';
  return {
    read: () => {
      if (!existsSync(folder)) return told;
      return seen.isOn() ? 'on' : 'off';
    },
    set: async (isWanted) => {
      const isOn = await requestAutostart(session, { isWanted, reason: words().startAtLogin.request });
      told = isOn ? 'on' : 'off';
      return isOn === isWanted ? 'taken' : 'notAllowed';
    },
    repair: () => false,
  };
}

function listIn(text: string): readonly string[] {
  return text.split(':').filter((part) => part !== '');
}
