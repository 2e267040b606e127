import { readFile, rm, writeFile } from 'node:fs/promises';
import { Variant } from '@jellybrick/dbus-next';
import type { Bus, Target } from './bus.ts';
import type { Input } from './input.ts';
import type { Notice, NoticeRecord } from './notice-record.ts';
import type { Screen } from './screen.ts';
import { waitFor } from './wait-for.ts';

export type Notifications = {
  /** On screen now, oldest first. */
  readonly list: () => readonly Notice[];
  /** Every one since the desktop began or `forget`, each replacement a record of its own, oldest first. */
  readonly history: () => readonly Notice[];
  readonly waitFor: (summary: RegExp, timeoutMs?: number) => Promise<Notice>;
  readonly waitUntilGone: (summary: RegExp, timeoutMs?: number) => Promise<void>;
  /** A click of the mouse on the oldest one on screen, or on the one whose summary matches. */
  readonly clickBody: (summary?: RegExp) => Promise<void>;
  /** Presses the button of that label on any notice on screen, or on the one whose summary matches. */
  readonly pressAction: (label: string, summary?: RegExp) => Promise<void>;
  /** As the user closing all of them. */
  readonly closeAll: () => Promise<void>;
  readonly setDoNotDisturb: (on: boolean) => Promise<void>;
  readonly forget: () => void;
};

export const notificationDaemon: Target = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.dunstproject.cmd0',
};

type Means = {
  readonly bus: Bus;
  readonly record: NoticeRecord;
  readonly menu: ActionMenu;
  readonly screen: Screen;
  readonly input: Input;
};

export function notificationsOver({ bus, record, menu, screen, input }: Means): Notifications {
  const onScreen = () => record.all().filter((notice) => notice.ended === undefined);
  const find = (summary: RegExp) => onScreen().find((notice) => summary.test(notice.summary));
  const pressedOn = (id: number) => record.all().findLast((notice) => notice.id === id)?.pressed.length ?? 0;
  const seen = () => record.all().map((notice) => `"${notice.summary}" (${notice.ended ?? 'on screen'})`);

  return {
    list: onScreen,
    history: record.all,
    forget: record.forget,
    waitFor: (summary, timeoutMs) =>
      waitFor(`a notification ${summary}`, () => find(summary), timeoutMs).catch((error: unknown) => {
        throw new Error(`${messageOf(error)}; seen: ${seen().join(', ') || 'none'}`, { cause: error });
      }),
    waitUntilGone: async (summary, timeoutMs) => {
      await waitFor(`the end of the notification ${summary}`, () => find(summary) === undefined, timeoutMs);
    },
    clickBody: async (summary) => {
      const shown = onScreen().toSorted((one, other) => one.id - other.id);
      const notice = summary === undefined ? shown[0] : find(summary);
      if (notice === undefined) throw new Error(`no notification ${summary ?? ''} to click; seen: ${seen().join(', ')}`);
      const before = pressedOn(notice.id);
      // dunst has one window for all, unsorted from the oldest down, and of about equal heights.
      const { x, y, width, height } = await waitFor('the notifications on the screen', () => screen.area('^Dunst$'));
      const share = (shown.indexOf(notice) + 0.5) / shown.length;
      await input.click(Math.round(x + width / 2), Math.round(y + height * share));
      await waitFor(`the click on "${notice.summary}"`, () => pressedOn(notice.id) > before);
    },
    pressAction: async (label, summary = /./s) => {
      const hasButton = (notice: Notice) => summary.test(notice.summary) && notice.actions.some((action) => action.label === label);
      const notice = await waitFor(`a notification with the button "${label}"`, () => onScreen().find(hasButton));
      const key = notice.actions.find((action) => action.label === label)?.key ?? '';
      const before = pressedOn(notice.id);
      await menu.choose(`[${notice.id},${key}]`);
      await bus.call(notificationDaemon, 'ContextMenuCall');
      await waitFor(`the press of "${label}"`, () => pressedOn(notice.id) > before).catch(async (error: unknown) => {
        throw new Error(`${messageOf(error)}; the menu had: ${await menu.offered()}`, { cause: error });
      });
    },
    closeAll: async () => {
      await bus.call(notificationDaemon, 'NotificationCloseAll');
      await waitFor('an empty screen', () => onScreen().length === 0);
    },
    setDoNotDisturb: (on) => bus.setProperty(notificationDaemon, 'paused', new Variant('b', on)),
  };
}

export type ActionMenu = {
  readonly choose: (lineEnding: string) => Promise<void>;
  readonly offered: () => Promise<string>;
  readonly script: string;
};

/** dunst offers a notice's buttons as lines to a menu program and presses the line that it prints back. This one picks by ending. */
export async function createActionMenu(dir: string): Promise<ActionMenu> {
  const script = `${dir}/action-menu`;
  const wanted = `${dir}/action-menu.wanted`;
  const offered = `${dir}/action-menu.offered`;
  const text = `#!/bin/sh\ntee '${offered}' | grep -F -m 1 -- "$(cat '${wanted}')"\n`;
  await writeFile(script, text, { mode: 0o755 });
  return {
    script,
    choose: async (lineEnding) => {
      await rm(offered, { force: true });
      await writeFile(wanted, lineEnding);
    },
    offered: () => readFile(offered, 'utf8').catch(() => 'nothing, it was never opened'),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
