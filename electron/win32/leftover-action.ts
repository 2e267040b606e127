import type { Command } from '../../shared/command.ts';

export type LeftoverAction = Extract<Command['type'], 'start' | 'snooze' | 'skip'>;

/** What Windows starts for it, the same in every run and version: what an earlier one left on the screen names this. */
export const notificationActivator = '{6E9B8C56-5B0F-4B0C-9E55-7A3C1D0D3F2A}';

/** The buttons in the order of the reminder. */
const inOrder: readonly LeftoverAction[] = ['start', 'snooze', 'skip'];

/**
 * What a notification of an earlier run asks for. Windows hands over no more than the place of the button; where there was
 * none to snooze, the second one was to skip, and is taken for a snooze that the core refuses at its limit.
 */
export function leftoverAction({ type, actionIndex }: { readonly type: string; readonly actionIndex?: number }): LeftoverAction | null {
  if (type === 'click') return 'start';
  return type === 'action' && actionIndex !== undefined ? (inOrder[actionIndex] ?? null) : null;
}
