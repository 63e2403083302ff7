// The engine compiles without the names of browser and Node. All of browser, worker and Node have
// these.

interface TextDecoder {
  readonly encoding: string;
  decode(input?: ArrayBufferLike | ArrayBufferView, options?: { stream?: boolean }): string;
}

declare const TextDecoder: new (
  label?: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => TextDecoder;

interface TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare const TextEncoder: new () => TextEncoder;

interface URL {
  readonly href: string;
  readonly protocol: string;
  readonly search: string;
  readonly hash: string;
}

declare const URL: {
  new (address: string): URL;
  canParse(address: string): boolean;
};
