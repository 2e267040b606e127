import { Variant } from '@jellybrick/dbus-next';
import type { Bus, Target } from './bus.ts';
import { plain } from './bus.ts';
import { waitFor } from './wait-for.ts';

export type TrayItem = {
  readonly service: string;
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly tooltip: string;
  readonly menuPath: string;
};

export type MenuItem = {
  readonly id: number;
  readonly kind: 'item' | 'separator' | 'checkbox' | 'radio';
  /** As it is read: mnemonics taken out. */
  readonly label: string;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly checked: boolean;
  readonly children: readonly MenuItem[];
};

export type Tray = {
  readonly items: () => Promise<readonly TrayItem[]>;
  readonly waitForItem: (timeoutMs?: number) => Promise<TrayItem>;
  readonly tooltip: () => Promise<string>;
  readonly status: () => Promise<string>;
  /** The picture as it is drawn: ARGB32, of the largest size offered. */
  readonly picture: () => Promise<Picture>;
  readonly menu: () => Promise<readonly MenuItem[]>;
  /** Chooses a menu item by its labels, from the top menu inwards. */
  readonly click: (...labels: readonly (string | RegExp)[]) => Promise<void>;
  /** The same for any item of the tray, in two steps: what comes back sends the click and nothing else. */
  readonly aim: (item: TrayItem, ...labels: readonly (string | RegExp)[]) => Promise<() => Promise<void>>;
  /** As a left click on the icon itself. */
  readonly activate: () => Promise<void>;
};

export type Picture = { readonly width: number; readonly height: number; readonly argb: Buffer };

export const trayHost: Target = {
  destination: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.kde.StatusNotifierWatcher',
};

export function trayOver(bus: Bus): Tray {
  const target = (item: Pick<TrayItem, 'service' | 'path'>): Target => ({
    destination: item.service,
    path: item.path,
    interface: 'org.kde.StatusNotifierItem',
  });
  const readItem = async (address: string): Promise<TrayItem> => {
    const slash = address.indexOf('/');
    const service = slash < 0 ? address : address.slice(0, slash);
    const path = slash < 0 ? '/StatusNotifierItem' : address.slice(slash);
    const read = (name: string) => bus.property(target({ service, path }), name);
    const [id, title, status, tooltip, menuPath] = await Promise.all(
      ['Id', 'Title', 'Status', 'ToolTip', 'Menu'].map((name) => read(name).catch(() => '')),
    );
    return {
      service,
      path,
      id: String(id),
      title: String(title),
      status: String(status),
      // (icon name, icon pictures, title, text)
      tooltip: Array.isArray(tooltip) ? [tooltip[2], tooltip[3]].filter(Boolean).join('\n') : '',
      menuPath: String(menuPath),
    };
  };
  const items = async () => {
    const addresses = await bus.property(trayHost, 'RegisteredStatusNotifierItems');
    return Promise.all(Array.isArray(addresses) ? addresses.map(String).map(readItem) : []);
  };
  // Ours is there before it says anything.
  const waitForItem = (timeoutMs?: number) =>
    waitFor('a tray item', async () => (await items()).find(({ tooltip }) => tooltip !== ''), timeoutMs);
  const menuTarget = ({ service, menuPath }: TrayItem): Target => ({
    destination: service,
    path: menuPath,
    interface: 'com.canonical.dbusmenu',
  });
  const menuOf = async (item: TrayItem) => {
    // Electron refuses this for its top menu; tray hosts ask and go on all the same.
    await bus.call(menuTarget(item), 'AboutToShow', 'i', [0]).catch(() => undefined);
    const [, root] = await bus.call(menuTarget(item), 'GetLayout', 'iias', [0, -1, []]);
    return menuItem(plain(root)).children;
  };
  const aim: Tray['aim'] = async (item, ...labels) => {
    const chosen = itemAt(await menuOf(item), labels);
    if (!chosen.enabled) throw new Error(`the menu item "${chosen.label}" is greyed out`);
    return async () => {
      const now = Math.floor(performance.now());
      await bus.call(menuTarget(item), 'Event', 'isvu', [chosen.id, 'clicked', new Variant('i', 0), now]);
    };
  };

  return {
    items,
    waitForItem,
    tooltip: async () => (await waitForItem()).tooltip,
    status: async () => (await waitForItem()).status,
    picture: async () => largest(await bus.property(target(await waitForItem()), 'IconPixmap')),
    menu: async () => menuOf(await waitForItem()),
    click: async (...labels) => {
      const click = await aim(await waitForItem(), ...labels);
      await click();
    },
    aim,
    activate: async () => {
      await bus.call(target(await waitForItem()), 'Activate', 'ii', [0, 0]);
    },
  };
}

function itemAt(menu: readonly MenuItem[], [label, ...rest]: readonly (string | RegExp)[]): MenuItem {
  const visible = menu.filter((item) => item.visible);
  const found = visible.find((item) => (label instanceof RegExp ? label.test(item.label) : item.label === label));
  if (found === undefined) {
    throw new Error(`no menu item ${label}; there are: ${visible.map((item) => `"${item.label}"`).join(', ')}`);
  }
  return rest.length === 0 ? found : itemAt(found.children, rest);
}

function menuItem(layout: unknown): MenuItem {
  if (!Array.isArray(layout)) throw new Error('the menu has no layout');
  const [id, properties, children] = layout;
  const read: ReadonlyMap<string, unknown> = new Map(Object.entries(Object(properties)));
  const toggle = read.get('toggle-type');
  return {
    id: Number(id),
    kind: read.get('type') === 'separator' ? 'separator' : toggle === 'radio' ? 'radio' : toggle ? 'checkbox' : 'item',
    label: String(read.get('label') ?? '').replaceAll(/_(.?)/g, '$1'),
    enabled: read.get('enabled') !== false,
    visible: read.get('visible') !== false,
    checked: read.get('toggle-state') === 1,
    children: Array.isArray(children) ? children.map(menuItem) : [],
  };
}

function largest(pictures: unknown): Picture {
  const sizes: readonly Picture[] = Array.isArray(pictures)
    ? pictures.map(([width, height, argb]) => ({ width: Number(width), height: Number(height), argb: Buffer.from(argb) }))
    : [];
  const found = sizes.toSorted((one, other) => other.width - one.width)[0];
  if (found === undefined) throw new Error('the tray item has no picture');
  return found;
}
