import { type KeptBus, ownerChange, ownerRule, type Signal, theBusItself } from './bus.ts';
import { hasTrayHost } from './desktop-services.ts';
import { trayWatcher } from './names.ts';
import { isInFlatpak } from './packaging.ts';

export type TrayItemOptions = {
  /** The session bus. */
  readonly bus: KeptBus;
  /** Whose item it is: the process as the bus knows it. */
  readonly pid: number;
  /** The bus sees a proxy in our place, so that no item would count as ours. By default, whether this is a Flatpak. */
  readonly isSandboxed?: boolean;
  /** The tray host has come and was not handed our item. */
  readonly onMissing: () => void;
};

/** Chromium hands the item over by itself to a host that comes back, within a fraction of that. */
const handedOverWithinMs = 3_000;

/**
 * Looks after each coming of a tray host whether our item was handed to it. Chromium tries that but once where there is no
 * host at the start, and then keeps to an older kind of icon that most hosts do not show.
 */
export function watchTrayItem({ bus, pid, isSandboxed = isInFlatpak(), onMissing }: TrayItemOptions): { stop(): void } {
  if (isSandboxed) return { stop: () => undefined };
  let timer: NodeJS.Timeout | null = null;

  const look = async (): Promise<void> => {
    if (await isMissing(bus, pid)) onMissing();
  };
  const lookSoon = (): void => {
    cancel();
    timer = setTimeout(() => void look(), handedOverWithinMs);
  };
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const { stop } = bus.listen({
    rules: [
      ownerRule(trayWatcher.destination),
      `type='signal',interface='${trayWatcher.destination}',member='StatusNotifierHostRegistered'`,
    ],
    onSignal: (signal) => {
      if (tellsOfHost(signal)) lookSoon();
    },
    onUp: lookSoon,
    onDown: cancel,
  });
  return {
    stop: () => {
      cancel();
      stop();
    },
  };
}

function tellsOfHost(signal: Signal): boolean {
  if (signal.interface === trayWatcher.destination) return signal.member === 'StatusNotifierHostRegistered';
  return ownerChange(signal, trayWatcher.destination) === 'came';
}

/** False wherever the bus leaves it open: an icon made anew for nothing would flicker. */
async function isMissing(bus: KeptBus, pid: number): Promise<boolean> {
  const [hasHost, items] = await Promise.all([hasTrayHost(bus), bus.property(trayWatcher, 'RegisteredStatusNotifierItems')]);
  if (!hasHost || !Array.isArray(items)) return false;
  const answers = await Promise.all(items.map((item) => isOurs(bus, pid, String(item))));
  return answers.every((answer) => answer === false);
}

/** An item is given as the name of its connection, mostly with its path behind; GNOME puts a sign between them. Null where the bus leaves it open. */
async function isOurs(bus: KeptBus, pid: number, item: string): Promise<boolean | null> {
  const [name = ''] = item.split(/[/@]/, 1);
  const owner = await bus.ask({ ...theBusItself, member: 'GetConnectionUnixProcessID', signature: 's', body: [name] });
  if (typeof owner === 'number') return owner === pid;
  // What nobody owns was left behind by a program that is gone.
  return (await bus.hasOwner(name)) === false ? false : null;
}
