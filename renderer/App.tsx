import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { Connection } from './bridge.ts';
import { useHeard } from './bridge.ts';

// Each window loads the script of its own page only.
const CardPage = lazy(async () => ({ default: (await import('./pages/card/CardPage.tsx')).CardPage }));
const RoutinePage = lazy(async () => ({ default: (await import('./pages/routine/RoutinePage.tsx')).RoutinePage }));
const SettingsPage = lazy(async () => ({ default: (await import('./pages/settings/SettingsPage.tsx')).SettingsPage }));
const StatusPage = lazy(async () => ({ default: (await import('./pages/status/StatusPage.tsx')).StatusPage }));
const TipsPage = lazy(async () => ({ default: (await import('./pages/tips/TipsPage.tsx')).TipsPage }));

type Props = { readonly connection: Connection; readonly windowName: string | null };

export function App({ connection, windowName }: Props): ReactNode {
  return (
    <Suspense fallback={null}>
      <Page connection={connection} windowName={windowName} />
    </Suspense>
  );
}

function Page({ connection, windowName }: Props): ReactNode {
  const { ask } = connection;
  const snapshot = useHeard(connection.snapshot);
  const settings = useHeard(connection.settings).value;
  const routines = useHeard(connection.routines).value;
  switch (windowName) {
    case 'card':
      return <CardPage snapshot={snapshot.value} heardAt={snapshot.heardAt} settings={settings} ask={ask} />;
    case 'routine':
      return <RoutinePage routines={routines} snapshot={snapshot.value} settings={settings} ask={ask} />;
    case 'settings':
      return <SettingsPage settings={settings} routines={routines} world={snapshot.value} ask={ask} />;
    case 'tips':
      return <TipsPage />;
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
