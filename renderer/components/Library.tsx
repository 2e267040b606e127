import type { ReactNode } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useWords } from '../words.ts';

/** What the component library needs around a page that uses it. */
export function Library({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <I18nProvider locale={useWords().locale.region}>
      <PortalProvider getContainer={theLandmark}>{children}</PortalProvider>
    </I18nProvider>
  );
}

/** Everything on a page belongs to its landmark, what opens above it too. */
function theLandmark(): HTMLElement {
  return document.querySelector('main') ?? document.body;
}
