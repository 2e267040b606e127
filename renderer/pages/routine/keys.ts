import { useLayoutEffect } from 'react';
import { letterOf } from '../../letter-of.ts';

export type Acts = {
  readonly playOrPause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly stop: () => void;
  readonly hurt: () => void;
  readonly close: () => void;
  readonly mute: () => void;
  readonly wallView: () => void;
  readonly leaveOutFloor: () => void;
  readonly snooze: () => void;
  readonly skip: () => void;
  readonly help: () => void;
};

type Keyboard = {
  readonly acts: Acts;
  readonly isOver: boolean;
  readonly isWallView: boolean;
  readonly isHelpOpen: boolean;
  readonly canSnooze: boolean;
};

/**
 * The keys of the routine window, from the moment that it is seen. Keys with a modifier belong to the system; an open help takes its own.
 */
export function useKeys(keyboard: Keyboard): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = actOf(event, keyboard);
      if (!act) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    // On the document: the window's own listener closes on Escape unless it was taken here first.
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function actOf(event: KeyboardEvent, { acts, isOver, isWallView, isHelpOpen, canSnooze }: Keyboard): (() => void) | null {
  // What is prevented was taken by an open dialog.
  if (isHelpOpen || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isOver) return event.key === 'Escape' ? acts.close : null;
  const isOnButton = event.target instanceof HTMLElement && event.target.closest('button') !== null;
  switch (letterOf(event)) {
    case ' ':
      // On a button Space presses that button; a click leaves the focus where it was, so it never lands there unasked.
      return isOnButton ? null : acts.playOrPause;
    case 'ArrowRight':
      return acts.next;
    case 'ArrowLeft':
      return acts.previous;
    case 'Escape':
      return isWallView ? acts.wallView : acts.stop;
    case 's':
      return canSnooze ? acts.snooze : null;
    case 'm':
      return acts.mute;
    case 'w':
      return acts.wallView;
    case '?':
      return acts.help;
    default:
      return null;
  }
}
