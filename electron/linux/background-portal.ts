import { Variant } from '@jellybrick/dbus-next';
import { within } from '../within.ts';
import { type KeptBus, type Signal, type Target, unwrapped } from './bus.ts';

const portal: Target = {
  destination: 'org.freedesktop.portal.Desktop',
  path: '/org/freedesktop/portal/desktop',
  interface: 'org.freedesktop.portal.Background',
};

export type AutostartRequest = {
  readonly isWanted: boolean;
  /** Shown to the user who is asked. */
  readonly reason: string;
};

/** A dialog may be on screen meanwhile. */
const answersWithinMs = 5 * 60_000;

/**
 * Asks the desktop to start this sandboxed app at login, or no more. Resolves with what the desktop does from now on;
 * rejects where it gives no answer. https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html
 */
export async function requestAutostart(bus: KeptBus, { isWanted, reason }: AutostartRequest): Promise<boolean> {
  const answers = new Map<string, Signal>();
  let handle: string | null = null;
  let stop = (): void => undefined;
  const answer = new Promise<Signal>((resolve, reject) => {
    // The answer may come before the reply that says where it will.
    const match = (): void => {
      const found = handle === null ? undefined : answers.get(handle);
      if (found !== undefined) resolve(found);
    };
    const listener = bus.listen({
      rules: [`type='signal',sender='${portal.destination}',interface='${answered.interface}',member='${answered.member}'`],
      onSignal: (signal) => {
        if (signal.interface !== answered.interface || signal.member !== answered.member) return;
        answers.set(signal.path ?? '', signal);
        match();
      },
      onUp: async () => {
        const reply = await bus.call({
          ...portal,
          member: 'RequestBackground',
          signature: 'sa{sv}',
          body: ['', { autostart: new Variant('b', isWanted), reason: new Variant('s', reason) }],
          mayStart: true,
        });
        if (reply.kind === 'failure') return reject(new Error(reply.why));
        handle = String(reply.body[0]);
        match();
      },
      onDown: () => reject(new Error('the desktop cannot be reached')),
    });
    stop = listener.stop;
  });
  try {
    const [, results] = (await within(answersWithinMs, answer)).body;
    return isRecord(results) && unwrapped(results['autostart']) === true;
  } finally {
    stop();
  }
}

const answered = { interface: 'org.freedesktop.portal.Request', member: 'Response' } as const;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
