import { isTracker, TRACKER_TAG } from './tracker.ts';

/** This project's GitHub issues, as set at build time. Null if none is set. */
export function ownTracker(): string | null {
  const tag = document.querySelector<HTMLMetaElement>(`meta[name="${TRACKER_TAG}"]`);
  const named = tag?.content ?? '';
  return isTracker(named) ? named : null;
}
