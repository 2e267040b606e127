import { Info, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { heldIn, shortcutOf } from '../../shared/shortcut.ts';
import { keysWords, type System, shortcutWords, usableKeysWords } from '../../shared/words/shortcut.ts';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';
import styles from './KeyRecorder.module.css';
import { Refusal } from './Refusal.tsx';

type Props = {
  readonly label: string;
  readonly shortcut: string | null;
  readonly system: System;
  /** Where it is said how to record. */
  readonly hintId: string;
  /** The system did not give these keys. */
  readonly isRefused: boolean;
  /** Keys that are taken anywhere else are wanted here now, or no longer. */
  readonly onRecording: (isRecording: boolean) => void;
  /** `settle` is told why not, or null. */
  readonly onChange: (shortcut: string | null, settle: (why: string | null) => void) => void;
};

/** After so long nobody waits for the key that goes with them any more. */
const modifiersHeldMs = 2000;

/** Press it, then the keys. Tab leaves it at any time, as does whatever else takes the focus. */
export function KeyRecorder({ label, shortcut, system, hintId, isRefused, onRecording, onChange }: Props): ReactNode {
  const spoken = useWords();
  const words = spoken.settings;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  /** The modifiers that are down; null while nothing is recorded. */
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    // Keys that the window manager takes for itself come without their key, and their modifiers never go up.
    const forgotten = held?.length ? setTimeout(() => setHeld([]), modifiersHeldMs) : undefined;
    return () => clearTimeout(forgotten);
  }, [held]);
  const stop = (): void => {
    if (held === null) return;
    setHeld(null);
    setRefusal(null);
    onRecording(false);
  };

  const set = (wanted: string | null): void => {
    stop();
    if (wanted === shortcut) setRefusal(null);
    else onChange(wanted, setRefusal);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const modifiers = heldIn(event);
    if (held === null || (event.key === 'Tab' && modifiers.every((modifier) => modifier === 'Shift'))) return;
    event.preventDefault();
    // The key that began it may still be down.
    if (event.repeat) return;
    const { code, key, ctrlKey, altKey, shiftKey, metaKey } = event;
    const pressed = shortcutOf({ code, key: system === 'mac' ? null : key, ctrlKey, altKey, shiftKey, metaKey });
    if (modifiers.length === 0 && key === 'Escape') stop();
    else if (modifiers.length === 0 && (key === 'Backspace' || key === 'Delete')) set(null);
    else if (pressed === 'incomplete') setHeld(modifiers);
    else if (pressed === 'unusable') setRefusal(usableKeysWords(spoken, system));
    else set(pressed);
  };
  const value = shortcut === null ? words.noShortcut : shortcutWords(spoken, shortcut, system);
  return (
    <div className={styles['row']}>
      <span id={`${id}label`} className={styles['label']}>
        {label}
      </span>
      <span className={styles['keys']}>
        {shortcut !== null && (
          <Button
            look="quiet"
            aria-label={words.clearShortcut({ name: label })}
            onClick={() => {
              // This button goes.
              button.current?.focus();
              set(null);
            }}
          >
            <X aria-hidden="true" />
          </Button>
        )}
        <button
          ref={button}
          id={`${id}keys`}
          type="button"
          className={styles['recorder']}
          data-recording={held !== null}
          data-set={shortcut !== null}
          aria-labelledby={`${id}label ${id}keys`}
          aria-describedby={`${hintId} ${id}state ${id}refusal`}
          onClick={() => {
            setRefusal(null);
            if (held !== null) return stop();
            onRecording(true);
            setHeld([]);
          }}
          onBlur={stop}
          onKeyDown={onKeyDown}
          onKeyUp={(event) => held !== null && setHeld(heldIn(event))}
        >
          {held === null ? value : held.length === 0 ? words.recording : keysWords(spoken, [...held, '…'], system)}
        </button>
      </span>
      <p id={`${id}state`} className={styles['state']} role="status">
        {isRefused && <Info className={styles['sign']} aria-hidden="true" />}
        {isRefused && words.shortcutNotGiven}
      </p>
      <Refusal id={`${id}refusal`} why={refusal} />
    </div>
  );
}
