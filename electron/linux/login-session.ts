import type { LockWord } from '../../shared/screen-lock.ts';
import type { Environment } from '../environment.ts';
import { type KeptBus, ownerChange, ownerRule, type Signal, type Target, unwrapped } from './bus.ts';

export type LoginSessionOptions = {
  /** The system bus. */
  readonly bus: KeptBus;
  readonly env: Environment;
  readonly hear: (word: LockWord) => void;
  readonly log: { warn(message: string): void };
};

export type LockSource = { readonly readAgain: () => Promise<void>; readonly stop: () => void };

const loginName = 'org.freedesktop.login1';
export const loginManager: Target = {
  destination: loginName,
  path: '/org/freedesktop/login1',
  interface: `${loginName}.Manager`,
};

const sessionInterface = `${loginName}.Session`;
const userInterface = `${loginName}.User`;
const propertiesInterface = 'org.freedesktop.DBus.Properties';

/** Hears of the lock of our own login session: systemd's login manager, or elogind. */
export function watchLoginSession({ bus, env, hear, log }: LoginSessionOptions): LockSource {
  let path: string | null = null;
  // Counted, so that an answer to a question from before is not taken for news.
  let searches = 0;
  let changes = 0;
  let hasComplained = false;

  const say = (isLocked: boolean): void => hear({ type: 'said', source: loginName, isLocked });

  const forget = (): void => {
    searches += 1;
    path = null;
    say(false);
    hear({ type: 'askWithdrawn' });
  };

  const search = async (): Promise<void> => {
    searches += 1;
    const search = searches;
    const found = await findSession(bus, env);
    if (search !== searches) return;
    path = found;
    if (found !== null) return readHint(found);
    if (!hasComplained && (await bus.hasOwner(loginName))) {
      hasComplained = true;
      log.warn('The login manager knows no session of ours: a lock is only heard of from a screen saver.');
    }
  };

  const readHint = async (from: string): Promise<void> => {
    const changesBefore = changes;
    const isLocked = await bus.property({ destination: loginName, path: from, interface: sessionInterface }, 'LockedHint');
    if (from === path && changesBefore === changes) say(isLocked === true);
  };

  const onSignal = (signal: Signal): void => {
    const change = ownerChange(signal, loginName);
    if (change === 'went') forget();
    else if (change === 'came' || (path === null && signal.interface === loginManager.interface)) void search();
    if (path === null || signal.path !== path) return;
    const word = `${signal.interface}.${signal.member}`;
    if (word === `${sessionInterface}.Lock`) hear({ type: 'lockAsked' });
    if (word === `${sessionInterface}.Unlock`) hear({ type: 'askWithdrawn' });
    if (word !== `${propertiesInterface}.PropertiesChanged` || signal.body[0] !== sessionInterface) return;
    const hint = unwrapped(Object(signal.body[1])['LockedHint']);
    const invalidated: unknown = signal.body[2];
    if (typeof hint === 'boolean') {
      changes += 1;
      say(hint);
    } else if (Array.isArray(invalidated) && invalidated.includes('LockedHint')) void readHint(path);
  };

  const listening = bus.listen({ rules, onSignal, onUp: () => void search(), onDown: forget });
  return { readAgain: () => (path === null ? search() : readHint(path)), stop: listening.stop };
}

const rules = [
  ownerRule(loginName),
  // Of all sessions, for there are few: ours may not be known yet.
  `type='signal',sender='${loginName}',interface='${sessionInterface}'`,
  `type='signal',sender='${loginName}',interface='${propertiesInterface}',member='PropertiesChanged',arg0='${sessionInterface}'`,
  // Started before the user's session was up, we have none until then.
  `type='signal',sender='${loginName}',interface='${loginManager.interface}',member='SessionNew'`,
];

async function findSession(bus: KeptBus, env: LoginSessionOptions['env']): Promise<string | null> {
  const manager = async (member: string, signature: string, argument: unknown): Promise<string | null> =>
    objectPath(await bus.ask({ ...loginManager, member, signature, body: [argument] }));

  const own = await manager('GetSessionByPID', 'u', process.pid);
  if (own !== null) return own;
  const id = env['XDG_SESSION_ID'];
  const named = id ? await manager('GetSession', 's', id) : null;
  if (named !== null) return named;
  // An alias: signals come from the path with the session's own id.
  const alias: Target = { destination: loginName, path: '/org/freedesktop/login1/session/auto', interface: sessionInterface };
  const autoId = await bus.property(alias, 'Id');
  const auto = typeof autoId === 'string' ? await manager('GetSession', 's', autoId) : null;
  if (auto !== null) return auto;
  // A service of the user's, as many desktops start their apps, is in no session: its screen is the user's graphical one.
  const user = process.getuid === undefined ? null : await manager('GetUser', 'u', process.getuid());
  if (user === null) return null;
  const display = await bus.property({ destination: loginName, path: user, interface: userInterface }, 'Display');
  return Array.isArray(display) ? objectPath(display[1]) : null;
}

/** login1 says "/" for none. */
function objectPath(value: unknown): string | null {
  return typeof value === 'string' && value.length > 1 && value.startsWith('/') ? value : null;
}
