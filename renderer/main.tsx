import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { connect } from './bridge.ts';
import { pageOf } from './page-of.tsx';
import './styles/base.css';

// Before anything else, so that a window whose page failed still closes.
window.addEventListener('keydown', closeOnEscape);

const windowName = new URLSearchParams(window.location.search).get('window');
if (windowName === 'chime') await playChime();
else await draw();

async function playChime(): Promise<void> {
  const [connection, { chime }] = await Promise.all([connect(window.unhunch), import('./pages/chime/chime.ts')]);
  await chime(connection);
}

/** Once everything is there: what comes later would be drawn later still. */
async function draw(): Promise<void> {
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page has no root element.');
  const [connection, page] = await Promise.all([connect(window.unhunch), pageOf(windowName)]);
  createRoot(root).render(
    <StrictMode>
      <App connection={connection} draw={page} />
    </StrictMode>,
  );
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  window.unhunch.ask('closeWindow', null).catch(() => window.close());
}
