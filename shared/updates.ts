import { assertNever } from './assert-never.ts';
import type { HowUpdated } from './how-updated.ts';

/** What became of the last look. */
export type News =
  | { readonly kind: 'none' }
  | { readonly kind: 'newest' }
  | { readonly kind: 'failed' }
  /** Downloaded; installed when the app is quit. */
  | { readonly kind: 'ready'; readonly version: string };

export type Doing = 'nothing' | 'looking' | 'downloading';

/** The look for newer versions, as far as it has come. */
export type Updates = {
  readonly isOn: boolean;
  /** A routine runs: nothing begins meanwhile. */
  readonly isBusy: boolean;
  readonly doing: Doing;
  /** Epoch ms of the next look. */
  readonly lookAt: number;
  /** A newer version that is still to be downloaded. */
  readonly found: string | null;
  readonly news: News;
};

/** As everyone else sees it. */
export type UpdatesView = Pick<Updates, 'doing' | 'news'> & { readonly how: HowUpdated };

export type UpdatesFact =
  /** How things stand, told again and again. */
  | { readonly type: 'seen'; readonly wallMs: number; readonly isOn: boolean; readonly isBusy: boolean }
  /** The user wants to know now: the next look is due. */
  | { readonly type: 'asked' }
  /** The answer: a version that is newer than this one, or none. */
  | { readonly type: 'looked'; readonly newer: string | null }
  | { readonly type: 'downloaded' }
  | { readonly type: 'failed' };

export type UpdatesDeed = 'look' | 'download' | 'end';
export type UpdatesTurn = { readonly updates: Updates; readonly deed: UpdatesDeed | null };

/** Launch costs nothing, and at login the network may be a while in coming. */
export const firstLookMs = 2 * 60_000;
export const betweenLooksMs = 24 * 60 * 60_000;

export function updatesAtLaunch(isOn: boolean, wallMs: number): Updates {
  return { isOn, isBusy: false, doing: 'nothing', lookAt: wallMs + firstLookMs, found: null, news: { kind: 'none' } };
}

/** One look a day and none after a failure; off there is no deed but the end. A fact that comes too late is passed over. */
export function updatesStep(updates: Updates, fact: UpdatesFact): UpdatesTurn {
  switch (fact.type) {
    case 'seen':
      if (fact.isOn !== updates.isOn) return switched(fact);
      // A clock that was put back is not waited for.
      return begin({ ...updates, isBusy: fact.isBusy, lookAt: Math.min(updates.lookAt, fact.wallMs + betweenLooksMs) }, fact.wallMs);
    case 'asked':
      return { updates: updates.doing === 'nothing' ? { ...updates, lookAt: 0 } : updates, deed: null };
    case 'looked':
      if (updates.doing !== 'looking') return { updates, deed: null };
      return begin(afterLook(updates, fact.newer), null);
    case 'downloaded':
      if (updates.doing !== 'downloading' || updates.found === null) return { updates, deed: null };
      return { updates: { ...updates, doing: 'nothing', found: null, news: { kind: 'ready', version: updates.found } }, deed: null };
    case 'failed': {
      if (updates.doing === 'nothing') return { updates, deed: null };
      // A download that fails takes the one before it along.
      const isStillReady = updates.doing === 'looking' && updates.news.kind === 'ready';
      const news: News = isStillReady ? updates.news : { kind: 'failed' };
      return { updates: { ...updates, doing: 'nothing', found: null, news }, deed: null };
    }
    default:
      return assertNever(fact);
  }
}

function switched({ wallMs, isOn, isBusy }: Extract<UpdatesFact, { type: 'seen' }>): UpdatesTurn {
  const fresh: Updates = { ...updatesAtLaunch(isOn, wallMs), isBusy, lookAt: wallMs };
  return isOn ? begin(fresh, wallMs) : { updates: fresh, deed: 'end' };
}

/** Begins what is due; without a clock only what needs none. */
function begin(updates: Updates, wallMs: number | null): UpdatesTurn {
  if (!updates.isOn || updates.isBusy || updates.doing !== 'nothing') return { updates, deed: null };
  if (updates.found !== null) return { updates: { ...updates, doing: 'downloading' }, deed: 'download' };
  if (wallMs === null || wallMs < updates.lookAt) return { updates, deed: null };
  return { updates: { ...updates, doing: 'looking', lookAt: wallMs + betweenLooksMs }, deed: 'look' };
}

function afterLook(updates: Updates, newer: string | null): Updates {
  const { news } = updates;
  const rested: Updates = { ...updates, doing: 'nothing' };
  if (newer === null) return { ...rested, news: news.kind === 'ready' ? news : { kind: 'newest' } };
  return news.kind === 'ready' && news.version === newer ? rested : { ...rested, found: newer };
}
