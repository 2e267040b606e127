import type { Command } from '../../shared/command.ts';

export type LeftoverAction = Extract<Command['type'], 'start' | 'snooze' | 'skip'>;

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
