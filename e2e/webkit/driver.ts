import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';

/** The key of an element in WebDriver's JSON: https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const SCREEN = '1400x1000x24';

type Element = Readonly<Record<typeof ELEMENT, string>>;

/** WebKitGTK's small browser on a screen of its own, driven by WebDriver as it stands in the standard. */
export class WebKit {
  readonly #processes: readonly ChildProcess[];
  readonly #driver: string;
  #session = '';

  private constructor(processes: readonly ChildProcess[], driver: string) {
    this.#processes = processes;
    this.#driver = driver;
  }

  /** Starts the screen, the driver and the browser; throws where one of them does not start. */
  static async start(): Promise<WebKit> {
    const port = await freePort();
    const screen = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', SCREEN], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${String(number).trim()}`, LIBGL_ALWAYS_SOFTWARE: '1' },
    });
    const webkit = new WebKit([driver, screen], `http://127.0.0.1:${port}`);
    try {
      await webkit.#begin();
      return webkit;
    } catch (error) {
      await webkit.stop();
      throw error;
    }
  }

  async #begin(): Promise<void> {
    await until(() => this.#call('GET', '/status'));
    const any = { capabilities: {} };
    const { sessionId } = (await this.#call('POST', '/session', any)) as {
      readonly sessionId: string;
    };
    this.#session = `/session/${sessionId}`;
  }

  async stop(): Promise<void> {
    if (this.#session !== '') await this.#call('DELETE', this.#session).catch(() => undefined);
    for (const process of this.#processes) process.kill();
  }

  async open(address: string): Promise<void> {
    await this.#say('POST', '/url', { url: address });
  }

  async reload(): Promise<void> {
    await this.#say('POST', '/refresh', {});
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#say('POST', '/window/rect', { x: 0, y: 0, width, height });
  }

  /** What is drawn in the window, as PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from((await this.#say('GET', '/screenshot')) as string, 'base64');
  }

  /** Runs the body of a function in the page. */
  async run(body: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#say('POST', '/execute/sync', { script: body, args });
  }

  /** The first element that an XPath finds, as soon as there is one. */
  async find(xpath: string): Promise<Element> {
    const asked = { using: 'xpath', value: xpath };
    return (await until(() => this.#say('POST', '/element', asked))) as Element;
  }

  /** Clicks as a mouse does; fails where something else lies above. */
  async click(xpath: string): Promise<void> {
    const element = await this.find(xpath);
    // The driver takes what is just below the window for what cannot be reached.
    await this.run("arguments[0].scrollIntoView({ block: 'center' })", element);
    await this.#say('POST', `/element/${element[ELEMENT]}/click`, {});
  }

  /** Presses keys in an element; those without a letter are at https://www.w3.org/TR/webdriver2/#keyboard-actions */
  async type(xpath: string, keys: string): Promise<void> {
    const element = await this.find(xpath);
    await this.#say('POST', `/element/${element[ELEMENT]}/value`, { text: keys });
  }

  /** Goes on in a frame, or with null in the page itself. */
  async enter(frame: unknown): Promise<void> {
    await this.#say('POST', '/frame', { id: frame });
  }

  async #say(method: string, path: string, body?: unknown): Promise<unknown> {
    return this.#call(method, `${this.#session}${path}`, body);
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.#driver}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { readonly error: string; readonly message: string };
    throw new Error(`${method} ${path}: ${error}: ${message} (asked: ${JSON.stringify(body)})`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** What an attempt gives once it succeeds; throws as it does where that takes too long. */
async function until<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const end = Date.now() + 15_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
