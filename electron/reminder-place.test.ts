import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../shared/settings.ts';
import { sittingSnapshot } from '../shared/sitting/example.ts';
import { english } from '../shared/words/words.ts';
import type { Abilities, NotificationsListener } from './linux/notifications.ts';
import type { NoticeEvent } from './notifier.ts';
import { placeReminder, type Reminder } from './reminder-place.ts';

const due: Reminder = {
  snapshot: { ...sittingSnapshot, phase: 'due', canSnooze: true },
  settings: defaultSettings,
  nudge: false,
  surface: 'notice',
};
const nudge: Reminder = { ...due, nudge: true };
const cardNudge: Reminder = { ...nudge, surface: 'card' };
const withButtons: Abilities = { hasActions: true, hasMarkup: true };
const withoutButtons: Abilities = { hasActions: false, hasMarkup: true };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Everything that is done and told, in order. */
function setUp({ daemon }: { readonly daemon: Abilities | 'silent' | 'mute' | 'slow' | 'elsewhere' }) {
  const log: string[] = [];
  const note = (text: string) => void log.push(text);
  let listener: NotificationsListener | null = null;
  let onEvent: ((event: NoticeEvent) => void) | null = null;
  let lastBody = '';
  const waiting: ((goesWell: boolean) => void)[] = [];
  const surface = placeReminder({
    words: () => english,
    openDesktop: (one) => {
      if (daemon === 'elsewhere') return null;
      listener = one;
      return {
        ask: async () => {
          if (daemon === 'slow') return new Promise((resolve) => waiting.push((goesWell) => resolve(goesWell ? withButtons : null)));
          if (daemon === 'mute') return withButtons;
          return daemon === 'silent' ? null : daemon;
        },
        show: async ({ body, actions }) => {
          lastBody = body;
          note(`desktop: ${actions.map(({ id }) => id)}`);
          return daemon === 'slow' ? new Promise((resolve) => waiting.push(resolve)) : daemon !== 'mute';
        },
        withdraw: () => note('desktop withdrawn'),
      };
    },
    openElectron: (told) => {
      onEvent = told;
      return {
        show: ({ id }) => note(`electron: ${id}`),
        withdraw: (id) => note(`electron withdrawn: ${id}`),
      };
    },
    lendActivation: (token) => note(`token ${token}`),
    card: { open: () => note('card'), close: () => note('card closed') },
    run: ({ type }) => note(`run ${type}`),
    onClosed: () => note('closed by the user'),
    log: { warn: () => note('warned') },
  });
  return {
    surface,
    /** What has happened since the last look. */
    happened: async () => {
      await settled();
      return log.splice(0);
    },
    show: async (reminder: Reminder) => {
      surface.show(reminder);
      await settled();
      log.splice(0);
    },
    /** The text that the daemon was given last. */
    said: () => lastBody,
    press: (action: string, token: string | null = null) => listener?.onPressed(action, token),
    comeBack: () => listener?.onBack(),
    tell: (event: NoticeEvent) => onEvent?.(event),
    /** What a slow daemon was asked is answered, oldest first. */
    answer: async (...goWell: readonly boolean[]) => {
      for (const [turn, tell] of waiting.splice(0).entries()) tell(goWell[turn] === true);
      await settled();
    },
  };
}

describe('with a notification daemon that has buttons', () => {
  it('the reminder is there and nowhere else, the nudge in its place', async () => {
    const { surface, happened } = setUp({ daemon: withButtons });
    surface.show(due);
    expect(await happened()).toEqual(['desktop: start,snooze,skip']);
    surface.show(nudge);
    expect(await happened()).toEqual(['desktop: start,snooze,skip']);
  });

  it('buttons and the click do what they say, and a window that comes of it may take the keyboard', async () => {
    const { show, press, happened } = setUp({ daemon: withButtons });
    await show(due);
    press('default', 'abc');
    press('snooze', 'def');
    press('skip');
    press('unknown');
    expect(await happened()).toEqual(['token abc', 'run start', 'run snooze', 'run skip']);
  });

  it('the card takes its place and gives it back', async () => {
    const { surface, show, happened } = setUp({ daemon: withButtons });
    await show(due);
    surface.show(cardNudge);
    expect(await happened()).toEqual(['desktop withdrawn', 'card']);
    surface.show(due);
    expect(await happened()).toEqual(['card closed', 'desktop: start,snooze,skip']);
  });

  it('nothing is pressed any more once it is withdrawn, and nothing shown that was on its way', async () => {
    const { surface, press, happened } = setUp({ daemon: withButtons });
    surface.show(due);
    surface.withdraw();
    press('start');
    expect(await happened()).toEqual(['desktop withdrawn']);
  });

  it('it comes back once when the daemon does, and is then safer as a card', async () => {
    const { show, comeBack, happened } = setUp({ daemon: withButtons });
    await show(due);
    comeBack();
    expect(await happened()).toEqual(['desktop: start,snooze,skip']);
    comeBack();
    expect(await happened()).toEqual(['warned', 'desktop withdrawn', 'card']);
  });

  it('that then takes nothing, the card is shown', async () => {
    const { surface, happened } = setUp({ daemon: 'mute' });
    surface.show(due);
    expect(await happened()).toEqual(['desktop: start,snooze,skip', 'warned', 'desktop withdrawn', 'card']);
  });
});

describe('with a daemon that does not answer', () => {
  it('the card is shown', async () => {
    const { surface, happened } = setUp({ daemon: 'silent' });
    surface.show(due);
    expect(await happened()).toEqual(['warned', 'desktop withdrawn', 'card']);
    surface.show(nudge);
    expect(await happened()).toEqual(['card closed', 'desktop withdrawn', 'card']);
  });

  it('the card is the user’s to close, and ours', async () => {
    const { surface, show, happened } = setUp({ daemon: 'silent' });
    await show(due);
    surface.cardGone('closed');
    surface.withdraw();
    expect(await happened()).toEqual(['closed by the user', 'desktop withdrawn']);
    await show(due);
    surface.withdraw();
    surface.cardGone('closed');
    expect(await happened()).toEqual(['desktop withdrawn', 'card closed']);
  });

  it('a card that is lost is not closed by the user, and nothing is left to show', async () => {
    const { surface, show, happened } = setUp({ daemon: 'silent' });
    await show(due);
    surface.cardGone('lost');
    expect(await happened()).toEqual([]);
    expect(surface.notices(english)).toHaveLength(1);
  });
});

describe('with a daemon that takes its time', () => {
  it('that came back while the nudge asked for it, the nudge is shown once', async () => {
    const { surface, comeBack, answer, happened } = setUp({ daemon: 'slow' });
    surface.show(nudge);
    comeBack();
    await answer(false, true);
    await answer(true);
    expect(await happened()).toEqual(['desktop: start,snooze,skip']);
  });

  it('an older try that fails takes nothing from the later one', async () => {
    const { surface, comeBack, answer, happened } = setUp({ daemon: 'slow' });
    surface.show(nudge);
    await answer(true);
    comeBack();
    await answer(false, true);
    await answer(true);
    expect(await happened()).toEqual(['desktop: start,snooze,skip', 'desktop: start,snooze,skip']);
  });

  it('a try under way shows nothing beside the card', async () => {
    const { surface, comeBack, answer, happened } = setUp({ daemon: 'slow' });
    surface.show(due);
    comeBack();
    comeBack();
    await answer(true, true);
    expect(await happened()).toEqual(['warned', 'desktop withdrawn', 'card']);
  });
});

describe('with a daemon that has no buttons', () => {
  it('the reminder is there with words in their place, and comes back with the daemon', async () => {
    const { surface, said, comeBack, happened } = setUp({ daemon: withoutButtons });
    surface.show(due);
    expect(await happened()).toEqual(['desktop: start,snooze,skip']);
    expect(said()).toMatch(/Start, snooze or skip it from the tray\./);
    comeBack();
    expect(await happened()).toEqual(['desktop: start,snooze,skip']);
  });
});

describe('where there is no such daemon', () => {
  it('Electron’s notification does what its buttons say', async () => {
    const { surface, tell, happened } = setUp({ daemon: 'elsewhere' });
    surface.show(due);
    expect(await happened()).toEqual(['electron: reminder-1']);
    tell({ type: 'pressed', id: 'reminder-1', action: 'skip' });
    tell({ type: 'clicked', id: 'reminder-1' });
    expect(await happened()).toEqual(['run skip', 'run start']);
  });

  it('what is told of an older one is not about this one', async () => {
    const { surface, show, tell, happened } = setUp({ daemon: 'elsewhere' });
    await show(due);
    surface.show(nudge);
    tell({ type: 'closed', id: 'reminder-1' });
    tell({ type: 'failed', id: 'reminder-1' });
    tell({ type: 'clicked', id: 'reminder-1' });
    expect(await happened()).toEqual(['electron withdrawn: reminder-1', 'electron: reminder-2']);
  });

  it('one that cannot be shown becomes the card', async () => {
    const { show, tell, happened } = setUp({ daemon: 'elsewhere' });
    await show(due);
    tell({ type: 'failed', id: 'reminder-1' });
    expect(await happened()).toEqual(['warned', 'card']);
  });

  it('one that the user closes is closed once', async () => {
    const { surface, show, tell, happened } = setUp({ daemon: 'elsewhere' });
    await show(due);
    tell({ type: 'closed', id: 'reminder-1' });
    tell({ type: 'closed', id: 'reminder-1' });
    surface.withdraw();
    expect(await happened()).toEqual(['closed by the user']);
  });

  it('one of an earlier run is answered though nothing is shown now', async () => {
    const { tell, happened } = setUp({ daemon: 'elsewhere' });
    tell({ type: 'leftover', action: 'snooze' });
    expect(await happened()).toEqual(['run snooze']);
  });
});
