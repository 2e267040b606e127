import { Variant } from '@jellybrick/dbus-next';
import { appId } from '../../shared/app-id.ts';
import type { Signal } from './bus.ts';
import { notifier } from './names.ts';

/* What is said to the notification daemon and by it: Desktop Notifications Specification 1.2. */

/** The action that a click on the notice itself stands for. */
export const clicked = 'default';

export type DesktopNotice = {
  readonly title: string;
  readonly body: string;
  /** The first is what a click on the notice itself does too. */
  readonly actions: readonly { readonly id: string; readonly label: string }[];
};

export type NoticePicture = { readonly width: number; readonly height: number; readonly rgba: Buffer };

/** What a signal of the daemon says about a notice. */
export type Word = { readonly id: number } & (
  | { readonly type: 'pressed'; readonly action: string }
  | { readonly type: 'token'; readonly token: string }
  | { readonly type: 'closed'; readonly byUser: boolean }
);

/** Source of the number: Desktop Notifications Specification 1.2, NotificationClosed. */
const dismissedByUser = 2;

/** Null for what is no word about a notice, or a garbled one. */
export function wordOf({ interface: from, member, body }: Pick<Signal, 'interface' | 'member' | 'body'>): Word | null {
  const [id, detail] = body;
  if (from !== notifier.interface || typeof id !== 'number') return null;
  if (member === 'NotificationClosed') return { id, type: 'closed', byUser: detail === dismissedByUser };
  if (typeof detail !== 'string') return null;
  if (member === 'ActionInvoked') return { id, type: 'pressed', action: detail };
  return member === 'ActivationToken' ? { id, type: 'token', token: detail } : null;
}

export type NotifyOptions = {
  /** 0 for none. */
  readonly replaces: number;
  readonly hasActions: boolean;
  readonly hasMarkup: boolean;
  readonly picture: NoticePicture | null;
};

const neverExpires = 0;
const normalUrgency = 1;

/** The arguments of Notify, in its order. */
export function notifyBody(notice: DesktopNotice, { replaces, hasActions, hasMarkup, picture }: NotifyOptions): readonly unknown[] {
  const { title, body, actions } = notice;
  const hints = {
    urgency: new Variant('y', normalUrgency),
    // Stays when a button was pressed, which the core may refuse; what it accepts, it withdraws.
    resident: new Variant('b', true),
    transient: new Variant('b', false),
    // The app has a tone of its own.
    'suppress-sound': new Variant('b', true),
    'desktop-entry': new Variant('s', appId),
    category: new Variant('s', 'x-unhunch.reminder'),
    // Takes the place of one that a crash of ours has left behind, where the daemon knows either word.
    'x-canonical-private-synchronous': new Variant('s', 'unhunch.reminder'),
    'x-dunst-stack-tag': new Variant('s', 'unhunch.reminder'),
    ...(picture === null ? {} : { 'image-data': new Variant('(iiibiiay)', imageData(picture)) }),
  };
  const buttons = [{ id: clicked, label: actions[0]?.label ?? title }, ...actions].flatMap(({ id, label }) => [id, label]);
  // Some daemons without buttons, notify-osd for one, open a dialog for what has actions.
  return ['Unhunch', replaces, '', title, hasMarkup ? escaped(body) : body, hasActions ? buttons : [], hints, neverExpires];
}

/** Width, height, bytes in a row, has alpha, bits of a sample, channels, pixels. */
function imageData({ width, height, rgba }: NoticePicture): readonly unknown[] {
  return [width, height, width * 4, true, 8, 4, rgba];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Null for what is no id. */
export function idIn([id]: readonly unknown[]): number | null {
  return typeof id === 'number' && id > 0 ? id : null;
}

/** From Chromium's order and premultiplied alpha. */
export function rgbaOf(bgra: Buffer): Buffer {
  const rgba = Buffer.alloc(bgra.length);
  for (let at = 0; at < bgra.length; at += 4) {
    const [blue = 0, green = 0, red = 0, alpha = 0] = bgra.subarray(at, at + 4);
    const plain = (channel: number): number => (alpha === 0 ? 0 : Math.min(255, Math.round((channel * 255) / alpha)));
    rgba.set([plain(red), plain(green), plain(blue), alpha], at);
  }
  return rgba;
}
