import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyColorScheme, rememberedColorScheme } from '../browser/color-scheme.ts';
import { earlyUse } from '../browser/early-use.ts';
import { firstScreenIsShown } from '../browser/first-screen.ts';
import { guardPage } from '../browser/guard-page.ts';
import { keepOffline } from '../browser/keep-offline.ts';
import { keepPlace } from '../browser/screen-top.ts';
import { whenIdleOrUsed } from '../browser/when-idle.ts';
import { App } from './App.tsx';
import { expectFix, loadKnowledge } from './wizard.ts';
import '../ui/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root" to mount the wizard in');
applyColorScheme(rememberedColorScheme());
guardPage();
const mount = (): void => {
  const early = earlyUse();
  // In pieces, so that a key or a click need not wait for all of it.
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <App early={early} />
      </StrictMode>,
    );
  });
};
if (firstScreenIsShown(root)) {
  // It stays until the wizard can take its place, at once and where the user has scrolled to.
  keepPlace();
  whenIdleOrUsed(() => void loadKnowledge().then(mount, mount));
} else {
  root.removeAttribute('class');
  root.replaceChildren();
  expectFix(location.hash);
  mount();
}
// A page opened from a disk needs no offline copy.
if (import.meta.env.PROD && import.meta.env.MODE !== 'single') keepOffline();
