import { readFromHost, signed, type FromFrame, type Scheme } from './frame-messages.ts';

/** What the embedding page asked for, in the fragment of the frame's address. */
export interface FrameRequest {
  /** A symptom, question, problem or code to begin with. Empty for the first screen. */
  readonly start: string;
  readonly scheme: Scheme | null;
  readonly canPaste: boolean;
  /** The embedding page's origin, the only one that gets messages. Empty if none is named. */
  readonly host: string;
}

/** Reads the fragment `#start=503&scheme=dark&paste=off&host=https://docs.example.org`. */
export function readFrameRequest(fragment: string): FrameRequest {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const scheme = asked.get('scheme');
  return {
    start: asked.get('start') ?? '',
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : null,
    canPaste: asked.get('paste') !== 'off',
    host: originIn(asked.get('host') ?? ''),
  };
}

/** `*` and `null` would send messages to anybody, so they don't count. */
function originIn(given: string): string {
  if (given === 'null') return given;
  return URL.canParse(given) && new URL(given).origin === given ? given : '';
}

/** Sends a message to the embedding page, if it named its origin. */
export function tellHost(host: string, message: FromFrame): void {
  if (window.parent === window || host === '') return;
  // A page opened from a disk has no origin to name.
  window.parent.postMessage(signed(message), host === 'null' ? '*' : host);
}

/** Follows the colors of the embedding page. Returns how to stop. */
export function followHost(host: string, onScheme: (scheme: Scheme) => void): () => void {
  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== window.parent || origin !== host) return;
    const message = readFromHost(data);
    if (message) onScheme(message.scheme);
  };
  window.addEventListener('message', hear);
  return () => {
    window.removeEventListener('message', hear);
  };
}

/** Reports the height of the content whenever it changes. Returns how to stop. */
export function followHeight(element: Element, onHeight: (height: number) => void): () => void {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    onHeight(height);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
