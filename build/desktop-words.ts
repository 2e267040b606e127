import type { Desktop, MenuItem } from '../e2e/desktop/index.ts';
import { Refusal } from './commands.ts';

type Word = {
  readonly usage: string;
  readonly what: string;
  readonly act: (desktop: Desktop, words: readonly string[]) => Promise<string> | Promise<void> | string;
};

/** What a person can do on a desktop without a monitor. */
export const desktopWords: Readonly<Record<string, Word>> = {
  env: {
    usage: 'env',
    what: 'the variables to export for programs of your own',
    act: ({ connection }) =>
      `export ${Object.entries(connection)
        .map(([name, value]) => `${name}='${value}'`)
        .join(' ')}`,
  },
  screenshot: {
    usage: 'screenshot FILE.png',
    what: 'a picture of the screen',
    act: (desktop, [file]) => desktop.screenshot(required(file, 'a file')),
  },
  tray: {
    usage: 'tray',
    what: 'the tray item and its menu',
    act: async ({ tray }) => {
      const { tooltip, status } = await tray.waitForItem();
      return [`${tooltip} (${status})`, ...outline(await tray.menu())].join('\n');
    },
  },
  click: {
    usage: "click 'Menu item' ['Item in its submenu']",
    what: 'choose from the tray menu',
    act: ({ tray }, labels) => tray.click(...labels),
  },
  activate: { usage: 'activate', what: 'click the tray icon itself', act: ({ tray }) => tray.activate() },
  notifications: {
    usage: 'notifications',
    what: 'what is on screen, with its buttons',
    act: ({ notifications }) =>
      notifications
        .list()
        .map(({ summary, body, actions }) => [summary, body, ...actions.map(({ label }) => `[${label}]`)].join('\n  '))
        .join('\n'),
  },
  open: { usage: 'open', what: 'click the oldest notification', act: ({ notifications }) => notifications.clickBody() },
  press: {
    usage: "press 'Button'",
    what: 'press a button of a notification',
    act: ({ notifications }, [label]) => notifications.pressAction(required(label, 'a button')),
  },
  dismiss: { usage: 'dismiss', what: 'close the notifications', act: ({ notifications }) => notifications.closeAll() },
  windows: {
    usage: 'windows',
    what: 'the windows on screen',
    act: async (desktop) => (await desktop.windows()).map((found) => JSON.stringify(found)).join('\n'),
  },
  key: { usage: 'key space', what: 'press keys', act: ({ input }, names) => input.key(...names) },
  mouse: {
    usage: 'mouse X Y',
    what: 'click there',
    act: ({ input }, [x, y]) => input.click(Number(required(x, 'X')), Number(required(y, 'Y'))),
  },
  idle: { usage: 'idle', what: 'milliseconds since the last input', act: async (desktop) => String(await desktop.idleMs()) },
  suspend: { usage: 'suspend', what: 'the computer goes to sleep', act: ({ logind }) => logind.suspend() },
  resume: { usage: 'resume', what: 'and wakes up', act: ({ logind }) => logind.resume() },
  lock: { usage: 'lock', what: 'the screen is locked', act: ({ logind }) => logind.lock() },
  unlock: { usage: 'unlock', what: 'and unlocked', act: ({ logind }) => logind.unlock() },
};

export async function act(desktop: Desktop, [name, ...rest]: readonly string[]): Promise<string> {
  const word = desktopWords[name ?? ''];
  if (word === undefined) throw new Refusal(desktopHelp());
  const said = await word.act(desktop, rest);
  return typeof said === 'string' ? said : '';
}

export function desktopHelp(): string {
  const words = Object.values(desktopWords);
  const width = Math.max(...words.map(({ usage }) => usage.length));
  return words.map(({ usage, what }) => `  npm run desktop -- ${usage.padEnd(width)}  ${what}`).join('\n');
}

function outline(menu: readonly MenuItem[], indent = '  '): readonly string[] {
  return menu
    .filter((item) => item.visible)
    .flatMap(({ kind, label, enabled, checked, children }) => [
      `${indent}${kind === 'separator' ? '-' : label}${checked ? ' (on)' : ''}${enabled ? '' : ' (greyed out)'}`,
      ...outline(children, `${indent}  `),
    ]);
}

function required(word: string | undefined, what: string): string {
  if (word === undefined) throw new Refusal(`This needs ${what}.\n${desktopHelp()}`);
  return word;
}
