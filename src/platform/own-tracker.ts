import { isTracker, TRACKER_TAG } from './tracker.ts';

/** The issues of this project on GitHub, as the page was built to say; null where it names none. */
export function ownTracker(): string | null {
  const tag = document.querySelector<HTMLMetaElement>(`meta[name="${TRACKER_TAG}"]`);
  const named = tag?.content ?? '';
  return isTracker(named) ? named : null;
}
