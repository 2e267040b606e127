import type { ReactNode } from 'react';

/** The one live region of the window: what a screen reader says of the routine. */
export function Spoken({ text }: { readonly text: string }): ReactNode {
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
