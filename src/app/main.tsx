import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyColorScheme, rememberedColorScheme } from '../browser/color-scheme.ts';
import { keepOffline } from '../browser/keep-offline.ts';
import { App } from './App.tsx';
import '../ui/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root" to mount the wizard in');
applyColorScheme(rememberedColorScheme());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
// A page opened from a disk needs no offline copy.
if (import.meta.env.PROD && import.meta.env.MODE !== 'single') keepOffline();
