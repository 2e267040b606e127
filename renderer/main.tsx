import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { connect } from './bridge.ts';
import './styles/base.css';

// Before anything else, so that a window whose page failed still closes.
window.addEventListener('keydown', closeOnEscape);

const connection = await connect(window.unhunch);
const windowName = new URLSearchParams(window.location.search).get('window');
if (windowName === 'chime') await (await import('./pages/chime/chime.ts')).chime(connection);
else draw();

function draw(): void {
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page has no root element.');
  createRoot(root).render(
    <StrictMode>
      <App connection={connection} windowName={windowName} />
    </StrictMode>,
  );
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  window.unhunch.ask('closeWindow', null).catch(() => window.close());
}
