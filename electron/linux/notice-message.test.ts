import { Variant } from '@jellybrick/dbus-next';
import { describe, expect, it } from 'vitest';
import { notifyBody, rgbaOf, wordOf } from './notice-message.ts';

const notice = {
  title: 'You have been sitting & typing',
  body: 'Roll <both> shoulders & stand up.',
  actions: [
    { id: 'start', label: 'Start' },
    { id: 'skip', label: 'Skip' },
  ],
};
const plain = { replaces: 0, hasActions: true, hasMarkup: false, picture: null };

const from = 'org.freedesktop.Notifications';

describe('a signal of the notification daemon', () => {
  it.each([
    ['NotificationClosed', [7, 1], { id: 7, type: 'closed', byUser: false }],
    ['NotificationClosed', [7, 2], { id: 7, type: 'closed', byUser: true }],
    ['NotificationClosed', [7, 3], { id: 7, type: 'closed', byUser: false }],
    ['NotificationClosed', [7, 4], { id: 7, type: 'closed', byUser: false }],
    ['ActionInvoked', [7, 'snooze'], { id: 7, type: 'pressed', action: 'snooze' }],
    ['ActivationToken', [7, 'abc'], { id: 7, type: 'token', token: 'abc' }],
  ])('%s %j', (member, body, word) => {
    expect(wordOf({ interface: from, member, body })).toEqual(word);
  });

  it.each([
    [from, 'ActionInvoked', []],
    [from, 'ActionInvoked', ['7', 'start']],
    [from, 'ActionInvoked', [7]],
    [from, 'ActivationToken', [7, 8]],
    [from, 'SomethingElse', [7, 'start']],
    ['org.kde.Notifications', 'ActionInvoked', [7, 'start']],
  ])('says nothing in %s %s %j', (of, member, body) => {
    expect(wordOf({ interface: of, member, body })).toBeNull();
  });
});

describe('what is sent to the notification daemon', () => {
  it('is a notice that stays while it is due, takes no sound and has a button for each action', () => {
    const [app, replaces, icon, title, body, buttons, hints, timeout] = notifyBody(notice, { ...plain, replaces: 7 });
    expect([app, replaces, icon, title, body, timeout]).toEqual(['Unhunch', 7, '', notice.title, notice.body, 0]);
    expect(buttons).toEqual(['default', 'Start', 'start', 'Start', 'skip', 'Skip']);
    expect(hints).toEqual({
      urgency: new Variant('y', 1),
      resident: new Variant('b', true),
      transient: new Variant('b', false),
      'suppress-sound': new Variant('b', true),
      'desktop-entry': new Variant('s', 'app.unhunch.Unhunch'),
      category: new Variant('s', 'x-unhunch.reminder'),
      'x-canonical-private-synchronous': new Variant('s', 'unhunch.reminder'),
      'x-dunst-stack-tag': new Variant('s', 'unhunch.reminder'),
    });
  });

  it('is escaped in its body only, and only where the daemon reads markup', () => {
    const [, , , title, body] = notifyBody(notice, { ...plain, hasMarkup: true });
    expect(title).toBe(notice.title);
    expect(body).toBe('Roll &lt;both&gt; shoulders &amp; stand up.');
  });

  it('has no actions for a daemon that has none', () => {
    expect(notifyBody(notice, { ...plain, hasActions: false })[5]).toEqual([]);
  });

  it('carries the picture as pixels', () => {
    const rgba = Buffer.alloc(2 * 3 * 4, 9);
    const hints = notifyBody(notice, { ...plain, picture: { width: 2, height: 3, rgba } })[6];
    expect(hints).toMatchObject({ 'image-data': new Variant('(iiibiiay)', [2, 3, 8, true, 8, 4, rgba]) });
  });
});

it('turns pixels of Chromium into those of the daemon', () => {
  const bgra = Buffer.from(
    [
      [10, 20, 30, 255],
      [0, 64, 128, 128],
      [0, 0, 0, 0],
    ].flat(),
  );
  expect([...rgbaOf(bgra)]).toEqual(
    [
      [30, 20, 10, 255],
      [255, 128, 0, 128],
      [0, 0, 0, 0],
    ].flat(),
  );
});
