import { readFromFrame, signed, type FromFrame, type Scheme } from '../browser/frame-messages.ts';
import { followHostScheme, hostScheme } from './host-scheme.ts';

/**
 * <wsgi-triage start="503" theme="auto" paste="on">: the wizard in a frame that sizes itself. The
 * element's content is shown if scripts don't run.
 */

// While a classic script runs, the page knows its address. The wizard is there.
const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? script.src : '';

// A module, a bundle and an inline script have no address of their own.
if (base === '') {
  console.warn(
    'wsgi-triage: embed.js cannot tell where the wizard is, and shows the link alone. Load it by <script async src="…/embed.js">, not as a module or in a bundle.',
  );
}

/** Nothing loads before it is near. */
const NEAR = '400px';
/** High enough for the first screen, so that little moves when it loads. */
const FIRST_HEIGHT = 640;
/** Between two screens the frame is empty for a moment. It shouldn't shrink then. */
const SHRINKS_AFTER = 250;
/** A frame that is silent for this long was blocked by a policy, or by the network. */
const PATIENCE = 15_000;

class WsgiTriage extends HTMLElement {
  static readonly observedAttributes = ['theme'];

  #frame: HTMLIFrameElement | null = null;
  #scheme: Scheme | null = null;
  #shrinking: ReturnType<typeof setTimeout> | undefined;
  #giveUp: ReturnType<typeof setTimeout> | undefined;
  #stop: () => void = () => undefined;

  connectedCallback(): void {
    this.style.display = 'block';
    if (base === '') {
      this.#showLink();
      return;
    }
    this.#root().replaceChildren();
    this.style.minHeight = `${FIRST_HEIGHT}px`;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        this.#load();
      },
      { rootMargin: NEAR },
    );
    near.observe(this);
    const hear = (event: MessageEvent): void => {
      this.#hear(event);
    };
    addEventListener('message', hear);
    const unfollow = followHostScheme(() => {
      this.#tellScheme();
    });
    this.#stop = () => {
      near.disconnect();
      removeEventListener('message', hear);
      unfollow();
    };
  }

  disconnectedCallback(): void {
    this.#stop();
    clearTimeout(this.#giveUp);
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(): void {
    this.#tellScheme();
  }

  #root(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  /** The page's choice. `auto` is what the page looks like. */
  #wanted(): Scheme {
    const theme = this.getAttribute('theme');
    return theme === 'light' || theme === 'dark' ? theme : hostScheme(this);
  }

  #load(): void {
    const frame = document.createElement('iframe');
    const scheme = this.#wanted();
    const asked = new URLSearchParams({
      start: this.getAttribute('start') ?? '',
      paste: this.getAttribute('paste') === 'off' ? 'off' : 'on',
      scheme,
      host: location.origin,
    });
    const address = new URL('frame.html', base);
    frame.src = `${address.href}#${asked}`;
    frame.title = this.getAttribute('label') ?? 'Troubleshoot Apache mod_wsgi';
    frame.allow = `clipboard-write ${address.origin}`;
    frame.referrerPolicy = 'no-referrer';
    Object.assign(frame.style, {
      display: 'block',
      width: '100%',
      height: `${FIRST_HEIGHT}px`,
      border: '0',
      colorScheme: scheme,
    });
    this.#scheme = scheme;
    this.#frame = frame;
    this.#root().replaceChildren(frame);
    this.#giveUp = setTimeout(() => {
      this.#showLink();
    }, PATIENCE);
  }

  /** The element's content, in place of the frame. */
  #showLink(): void {
    this.style.minHeight = '';
    this.#root().replaceChildren(document.createElement('slot'));
  }

  #hear({ source, origin, data }: MessageEvent): void {
    const window = this.#frame?.contentWindow;
    if (!window || source !== window || origin !== new URL(base).origin) return;
    const message = readFromFrame(data);
    if (message) this.#act(message);
  }

  #act(message: FromFrame): void {
    switch (message.type) {
      case 'ready':
        clearTimeout(this.#giveUp);
        // It may have changed while the frame was loading.
        this.#scheme = null;
        this.#tellScheme();
        this.#emit('ready', {});
        return;
      case 'height':
        this.#resize(message.height);
        return;
      case 'screen':
        if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
        return;
      case 'next':
        this.#emit('next', { kind: message.kind, id: message.id });
        return;
      case 'done':
        this.#emit('done', { problem: message.problem });
    }
  }

  #resize(height: number): void {
    const frame = this.#frame;
    if (!frame) return;
    clearTimeout(this.#shrinking);
    const set = (): void => {
      frame.style.height = `${height}px`;
      this.style.minHeight = '';
    };
    if (height >= frame.clientHeight) set();
    else this.#shrinking = setTimeout(set, SHRINKS_AFTER);
  }

  #tellScheme(): void {
    const scheme = this.#wanted();
    if (!this.#frame || scheme === this.#scheme) return;
    this.#scheme = scheme;
    this.#frame.style.colorScheme = scheme;
    this.#frame.contentWindow?.postMessage(
      signed({ type: 'scheme', scheme }),
      new URL(base).origin,
    );
  }

  #emit(name: string, detail: Readonly<Record<string, string>>): void {
    this.dispatchEvent(new CustomEvent(`triage:${name}`, { detail, bubbles: true }));
  }
}

if (!customElements.get('wsgi-triage')) customElements.define('wsgi-triage', WsgiTriage);
