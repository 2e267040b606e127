import type { ReactNode } from 'react';
import { lazy, Suspense, useLayoutEffect } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { dayOf } from '../shared/sitting/calendar.ts';
import type { Connection } from './bridge.ts';
import { useHeard } from './bridge.ts';
import { WordsContext } from './words.ts';

// Each window loads the script of its own page only.
const AboutPage = lazy(async () => ({ default: (await import('./pages/about/AboutPage.tsx')).AboutPage }));
const CardPage = lazy(async () => ({ default: (await import('./pages/card/CardPage.tsx')).CardPage }));
const HistoryPage = lazy(async () => ({ default: (await import('./pages/history/HistoryPage.tsx')).HistoryPage }));
const RoutinePage = lazy(async () => ({ default: (await import('./pages/routine/RoutinePage.tsx')).RoutinePage }));
const SettingsPage = lazy(async () => ({ default: (await import('./pages/settings/SettingsPage.tsx')).SettingsPage }));
const StatusPage = lazy(async () => ({ default: (await import('./pages/status/StatusPage.tsx')).StatusPage }));
const TipsPage = lazy(async () => ({ default: (await import('./pages/tips/TipsPage.tsx')).TipsPage }));

const WelcomePage = lazy(async () => ({ default: (await import('./pages/welcome/WelcomePage.tsx')).WelcomePage }));

type Props = { readonly connection: Connection; readonly windowName: string | null };

export function App({ connection, windowName }: Props): ReactNode {
  const words = useHeard(connection.words).value;
  useLayoutEffect(() => {
    document.documentElement.lang = words.locale.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  return (
    <I18nProvider locale={words.locale.region}>
      <WordsContext value={words}>
        <PortalProvider getContainer={theLandmark}>
          <Suspense fallback={null}>
            <Page connection={connection} windowName={windowName} />
          </Suspense>
        </PortalProvider>
      </WordsContext>
    </I18nProvider>
  );
}

/** Everything on a page belongs to its landmark, what opens above it too. */
function theLandmark(): HTMLElement {
  return document.querySelector('main') ?? document.body;
}

function Page({ connection, windowName }: Props): ReactNode {
  const { ask } = connection;
  const snapshot = useHeard(connection.snapshot);
  const settings = useHeard(connection.settings).value;
  const routines = useHeard(connection.routines).value;
  switch (windowName) {
    case 'about':
      return <AboutPage settings={settings} ask={ask} />;
    case 'card':
      return <CardPage snapshot={snapshot.value} heardAt={snapshot.heardAt} settings={settings} ask={ask} />;
    case 'history':
      return <HistoryPage seq={snapshot.value.seq} today={dayOf(snapshot.value.wallMs, snapshot.value.utcOffsetMinutes)} ask={ask} />;
    case 'routine':
      return <RoutinePage routines={routines} snapshot={snapshot.value} settings={settings} ask={ask} />;
    case 'settings':
      return <SettingsPage settings={settings} routines={routines} world={snapshot.value} ask={ask} />;
    case 'tips':
      return <TipsPage />;
    case 'welcome':
      return <WelcomePage snapshot={snapshot.value} settings={settings} ask={ask} />;
    default:
      return (
        <StatusPage
          snapshot={snapshot.value}
          heardAt={snapshot.heardAt}
          timeline={connection.timeline}
          settings={settings}
          ask={ask}
          onMenu={connection.onMenu}
        />
      );
  }
}
