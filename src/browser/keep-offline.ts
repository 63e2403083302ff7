import { scriptAddress } from './script-address.ts';

/**
 * Asks the browser to keep the wizard for use without a network. If it refuses, nothing is lost.
 */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(scriptAddress('./service-worker.js')).catch(() => undefined);
  });
}
