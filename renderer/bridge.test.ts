import { expect, test } from 'vitest';
import type { Bridge } from '../shared/ipc.ts';
import { defaultSettings } from '../shared/settings.ts';
import { sittingSnapshot } from '../shared/sitting/example.ts';
import type { Timeline } from '../shared/sitting/timeline.ts';
import { en } from '../shared/words/en/index.ts';
import { english } from '../shared/words/words.ts';
import type { Connection } from './bridge.ts';
import { connect } from './bridge.ts';

const nothing: Timeline = { stretches: [], moments: [] };
const minute: Timeline = {
  stretches: [{ kind: 'sitting', source: 'input', at: 0, utcOffsetMinutes: 0, ms: 60_000, endedBy: null }],
  moments: [],
};

type Asked = { readonly answer: (timeline: Timeline) => void; readonly fail: (error: Error) => void };

type Main = {
  readonly connection: Connection;
  readonly push: (seq: number) => void;
  readonly showMenu: () => void;
  /** One for each time the timeline was asked for. */
  readonly asked: readonly Asked[];
};

async function connected(): Promise<Main> {
  const asked: Asked[] = [];
  const pushes: Partial<Record<string, (payload: unknown) => void>> = {};
  const answers = { readSnapshot: sittingSnapshot, readSettings: defaultSettings, readLocale: english.locale, readCatalogue: en };
  const ask = (channel: string): Promise<unknown> =>
    channel === 'readTimeline'
      ? new Promise((answer, fail) => asked.push({ answer, fail }))
      : Promise.resolve(Reflect.get(answers, channel));
  const on = (channel: string, listener: (payload: unknown) => void): (() => void) => {
    pushes[channel] = listener;
    return () => undefined;
  };
  // A bridge that knows these channels only; the test asks for no other.
  const connection = await connect({ ask, on } as Bridge);
  return {
    connection,
    asked,
    push: (seq) => pushes['snapshot']?.({ ...sittingSnapshot, seq }),
    showMenu: () => pushes['showMenu']?.('pause'),
  };
}

test('asks for the timeline only while someone listens, and again when the log has grown', async () => {
  const { connection, asked, push } = await connected();
  push(13);
  expect(asked).toHaveLength(0);
  const end = connection.timeline.subscribe(() => undefined);
  expect(asked).toHaveLength(1);
  push(13);
  expect(asked).toHaveLength(1);
  push(14);
  expect(asked).toHaveLength(2);
  end();
  push(15);
  expect(asked).toHaveLength(2);
});

test('an answer that is out of date is not shown', async () => {
  const { connection, asked, push } = await connected();
  const shown = new Promise((resolve) => {
    connection.timeline.subscribe(() => resolve(connection.timeline.read().value));
  });
  push(13);
  asked[0]?.answer(nothing);
  asked[1]?.answer(minute);
  expect(await shown).toEqual(minute);
});

test('what was not answered is asked for with the next snapshot', async () => {
  const { connection, asked, push } = await connected();
  connection.timeline.subscribe(() => undefined);
  asked[0]?.fail(new Error('gone'));
  await Promise.resolve();
  push(12);
  expect(asked).toHaveLength(2);
});

test('a menu that was asked for before anybody listened is shown once, later ones at once', async () => {
  const { connection, showMenu } = await connected();
  let shown = 0;
  const listen = (): (() => void) =>
    connection.onMenu(() => {
      shown += 1;
    });
  showMenu();
  const end = listen();
  expect(shown).toBe(1);
  showMenu();
  expect(shown).toBe(2);
  end();
  listen();
  expect(shown).toBe(2);
});
