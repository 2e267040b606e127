import { type KeptBus, ownerChange, ownerRule, type Signal, theBusItself } from './bus.ts';
import { hasTrayHost, trayWatcher } from './names.ts';

export type TrayItemOptions = {
  /** The session bus. */
  readonly bus: KeptBus;
  /** Whose item it is: the process as the bus knows it. */
  readonly pid: number;
  /** The tray host has come and was not handed our item. */
  readonly onMissing: () => void;
};

/** Chromium hands the item over by itself to a host that comes back, within a fraction of that. */
const handedOverWithinMs = 3_000;

/**
 * Looks after each coming of a tray host whether our item was handed to it. Chromium tries that but once where there is no
 * host at the start, and then keeps to an older kind of icon that most hosts do not show.
 */
export function watchTrayItem({ bus, pid, onMissing }: TrayItemOptions): { stop(): void } {
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
  const owners = await Promise.all(items.map((item) => ownerOf(bus, String(item))));
  return !owners.includes(pid);
}

/** An item is given as the name of its connection, mostly with its path behind. */
async function ownerOf(bus: KeptBus, item: string): Promise<unknown> {
  const [name = ''] = item.split('/', 1);
  return bus.ask({ ...theBusItself, member: 'GetConnectionUnixProcessID', signature: 's', body: [name] });
}
