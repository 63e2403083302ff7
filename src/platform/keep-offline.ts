import { scriptAddress } from './script-address.ts';

/** Has the browser keep the wizard for when there is no network; where it will not, nothing is lost. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(scriptAddress('./service-worker.js')).catch(() => undefined);
  });
}
