import type { ReactNode } from 'react';
import type { RoutinePlan } from '../shared/routine/plan.ts';
import type { Settings } from '../shared/settings.ts';
import { dayOf } from '../shared/sitting/calendar.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import type { Connection, Heard } from './bridge.ts';

/** What there is to draw a page of. */
type Shown = Pick<Connection, 'ask' | 'onMenu' | 'timeline'> & {
  readonly snapshot: Heard<Snapshot>;
  readonly settings: Settings;
  readonly routines: readonly RoutinePlan[];
};

export type Draw = (shown: Shown) => ReactNode;

/** How the page of a window is drawn, once its script is loaded. Each window loads that of its own page only. */
export async function pageOf(windowName: string | null): Promise<Draw> {
  switch (windowName) {
    case 'about': {
      const { AboutPage } = await import('./pages/about/AboutPage.tsx');
      return ({ snapshot, settings, ask }) => <AboutPage snapshot={snapshot.value} settings={settings} ask={ask} />;
    }
    case 'card': {
      const { CardPage } = await import('./pages/card/CardPage.tsx');
      return ({ snapshot: { value, heardAt }, settings, ask }) => (
        <CardPage snapshot={value} heardAt={heardAt} settings={settings} ask={ask} />
      );
    }
    case 'history': {
      const { HistoryPage } = await import('./pages/history/HistoryPage.tsx');
      return ({ snapshot: { value }, ask }) => (
        <HistoryPage seq={value.seq} today={dayOf(value.wallMs, value.utcOffsetMinutes)} ask={ask} />
      );
    }
    case 'routine': {
      const { RoutinePage } = await import('./pages/routine/RoutinePage.tsx');
      return ({ snapshot, settings, routines, ask }) => (
        <RoutinePage routines={routines} snapshot={snapshot.value} settings={settings} ask={ask} />
      );
    }
    case 'settings': {
      const { SettingsPage } = await import('./pages/settings/SettingsPage.tsx');
      return ({ snapshot, settings, routines, ask }) => (
        <SettingsPage settings={settings} routines={routines} world={snapshot.value} ask={ask} />
      );
    }
    case 'tips': {
      const { TipsPage } = await import('./pages/tips/TipsPage.tsx');
      return () => <TipsPage />;
    }
    case 'welcome': {
      const { WelcomePage } = await import('./pages/welcome/WelcomePage.tsx');
      return ({ snapshot, settings, ask }) => <WelcomePage snapshot={snapshot.value} settings={settings} ask={ask} />;
    }
    default: {
      const { StatusPage } = await import('./pages/status/StatusPage.tsx');
      return ({ snapshot: { value, heardAt }, settings, timeline, ask, onMenu }) => (
        <StatusPage snapshot={value} heardAt={heardAt} timeline={timeline} settings={settings} ask={ask} onMenu={onMenu} />
      );
    }
  }
}
