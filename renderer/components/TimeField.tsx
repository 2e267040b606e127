import { parseTime, type Time } from '@internationalized/date';
import type { FocusEvent, KeyboardEvent, ReactNode, Ref } from 'react';
import { useContext, useEffect, useEffectEvent, useState } from 'react';
import { DateInput, DateSegment, Label, TimeField as Parts, TimeFieldStateContext } from 'react-aria-components/TimeField';
import styles from './TimeField.module.css';

type Props = {
  readonly ref?: Ref<HTMLDivElement> | undefined;
  readonly label: string;
  /** `hidden`: it is read aloud, and what stands around the field says it to the eye. */
  readonly labelLook: 'shown' | 'hidden';
  /** "09:00"; empty while none is there or it is half typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isInvalid: boolean;
  /** The ids of what describes it. */
  readonly describedBy: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The keyboard has left all of its parts. */
  readonly onLeave?: ((event: FocusEvent) => void) | undefined;
};

/** A time of day, in parts that are typed or stepped with the arrow keys, as the clocks of the language show it. */
export function TimeField({ ref, label, labelLook, value, onChange, isInvalid, describedBy, onKeyDown, onLeave }: Props): ReactNode {
  const [held, setHeld] = useState<Held>(() => ({ value, time: timeOf(value) }));
  // What is half typed stays, as parts of the time that was there before; one that is set anew takes their place.
  if (value !== held.value) setHeld({ value, time: value === '' ? held.time : timeOf(value) });
  const tell = (time: Time | null): void => {
    const told = textOf(time);
    setHeld({ value: told, time });
    onChange(told);
  };
  return (
    <Parts
      {...(ref !== undefined && { ref })}
      {...(labelLook === 'hidden' && { 'aria-label': label })}
      {...(onLeave !== undefined && { onBlur: onLeave })}
      className={styles['field'] ?? ''}
      value={held.time}
      onChange={tell}
      isInvalid={isInvalid}
      validationBehavior="aria"
      // As the times in the texts.
      shouldForceLeadingZeros
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
    >
      {labelLook === 'shown' && <Label>{label}</Label>}
      <DateInput className={styles['parts'] ?? ''}>{(part) => <DateSegment className={styles['part'] ?? ''} segment={part} />}</DateInput>
      <Completeness value={value} onChange={onChange} />
    </Parts>
  );
}

/** Puts the keyboard into the first part of the first time within. */
export function focusTime(within: HTMLElement | null): void {
  within?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
}

type Held = { readonly value: string; readonly time: Time | null };

/** Tells what the library does not: that a part was deleted, or came back as it was. */
function Completeness({ value, onChange }: Pick<Props, 'value' | 'onChange'>): null {
  const state = useContext(TimeFieldStateContext);
  const isComplete = state?.segments.every(({ isPlaceholder }) => !isPlaceholder) === true;
  const told = isComplete ? textOf(state.timeValue) : '';
  const tell = useEffectEvent((text: string) => {
    if (text !== value) onChange(text);
  });
  useEffect(() => tell(told), [told]);
  return null;
}

const timeOf = (value: string): Time | null => (value === '' ? null : parseTime(value));

const textOf = (time: { readonly toString: () => string } | null): string => time?.toString().slice(0, 5) ?? '';
