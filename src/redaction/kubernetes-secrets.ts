import { matches, span, type Span } from './span.ts';

const SECRET = /^[ \t]{0,20}kind: ["']?Secret["']?[ \t]*$/m;
const DATA =
  /^(?<indent>[ \t]{0,20})(?:data|stringData):[ \t]*\r?\n(?<list>(?:\k<indent>[ \t]+[^\r\n]{0,20000}\r?\n?){1,200})/gm;
const VALUE = /^[ \t]+["']?[\w.-]{1,100}["']?:[ \t]{1,4}(?<it>[^\s|>][^\r\n]*)$/dgm;

/** Every value of a Secret of Kubernetes, whatever its key is called. */
export function* kubernetesSecrets(text: string): Generator<Span> {
  if (text.search(SECRET) < 0) return;
  let at = 0;
  for (const document of text.split(/^(?=---)/m)) {
    if (document.search(SECRET) >= 0) {
      for (const { 0: block, index, groups } of document.matchAll(DATA)) {
        const list = groups?.['list'] ?? '';
        const from = at + index + block.length - list.length;
        for (const { start, end } of matches(list, 'secret', VALUE)) {
          yield span(text, 'secret', from + start, from + end);
        }
      }
    }
    at += document.length;
  }
}
