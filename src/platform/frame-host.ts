import { readFromHost, signed, type FromFrame, type Scheme } from './frame-messages.ts';

/** What the page around asked for, in the fragment of the frame's address. */
export interface FrameRequest {
  /** A symptom, question, problem or code to begin with; empty for the first screen. */
  readonly start: string;
  readonly scheme: Scheme | null;
  readonly canPaste: boolean;
  /** The origin of the page around, to which alone is spoken; empty where none is named. */
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

/** What is spoken to anybody, or to no origin at all, is spoken to nobody. */
function originIn(given: string): string {
  if (given === 'null') return given;
  return URL.canParse(given) && new URL(given).origin === given ? given : '';
}

/** Says something to the page around, if it is the one that asked. */
export function tellHost(host: string, message: FromFrame): void {
  if (window.parent === window || host === '') return;
  // A page of a file has no origin that could be named.
  window.parent.postMessage(signed(message), host === 'null' ? '*' : host);
}

/** Follows the colours of the page around; gives back how to stop. */
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

/** Reports the height of the content whenever it changes; gives back how to stop. */
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
