import { type BusListener, type KeptBus, ownerChange, ownerRule, type Signal } from './bus.ts';
import type { LockSource, LoginSessionOptions } from './login-session.ts';

/** Hears of the lock from whichever screen saver the desktop has. */
export function watchScreenSavers({ bus, hear }: Pick<LoginSessionOptions, 'bus' | 'hear'>): LockSource {
  // Counted, so that an answer given before a signal is not taken for news.
  const changes = new Map<string, number>();

  const say = (name: string, isLocked: boolean): void => {
    changes.set(name, (changes.get(name) ?? 0) + 1);
    hear({ type: 'said', source: name, isLocked });
  };

  const read = async (name: string): Promise<void> => {
    const changesBefore = changes.get(name);
    const isActive = await isSaverActive(bus, name);
    if (changesBefore === changes.get(name)) say(name, isActive);
  };

  const readAll = async (): Promise<void> => {
    await Promise.all(saverNames.map(read));
  };

  const onSignal = (signal: Signal): void => {
    for (const name of saverNames) {
      const change = ownerChange(signal, name);
      if (change !== null) say(name, false);
      if (change === 'came') void read(name);
      const [isActive] = signal.body;
      if (signal.interface === name && signal.member === 'ActiveChanged' && typeof isActive === 'boolean') say(name, isActive);
    }
  };

  const onDown: BusListener['onDown'] = () => {
    for (const name of saverNames) say(name, false);
  };

  const { stop } = bus.listen({ rules, onSignal, onUp: () => void readAll(), onDown });
  return { readAgain: readAll, stop };
}

const freedesktop = 'org.freedesktop.ScreenSaver';
/** The name of each is that of its interface too. */
const saverNames = [freedesktop, 'org.gnome.ScreenSaver', 'org.cinnamon.ScreenSaver', 'org.mate.ScreenSaver', 'org.xfce.ScreenSaver'];

const rules = saverNames.flatMap((name) => [ownerRule(name), `type='signal',sender='${name}',interface='${name}',member='ActiveChanged'`]);

async function isSaverActive(bus: KeptBus, name: string): Promise<boolean> {
  const path = `/${name.replaceAll('.', '/')}`;
  // KDE has both; older programs know only the short one.
  const paths = name === freedesktop ? [path, '/ScreenSaver'] : [path];
  const answers = await Promise.all(paths.map((at) => bus.ask({ destination: name, path: at, interface: name, member: 'GetActive' })));
  return answers.includes(true);
}
