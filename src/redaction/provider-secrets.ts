import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { span, type Span } from './span.ts';

/**
 * Keys and tokens of known services, by the rules of https://github.com/secretlint/secretlint: they
 * are kept current there. Its own runner waits for each rule and reads files; all of the rules but
 * one, for binary files, are plain functions.
 */
export function* providerSecrets(text: string): Generator<Span> {
  const found: Span[] = [];
  const context = {
    createTranslator: () => (id: string) => ({ message: id, messageId: id }),
    report: ({ range: [start, end] }: { readonly range: readonly [number, number] }) => {
      found.push(span(text, 'secret', start, end));
    },
    ignore: nothing,
  };
  const source = { filePath: 'log.txt', ext: '.txt', content: text, contentType: 'text' };
  for (const rule of scanners) void rule.create(context, {}).file?.(source);
  yield* found;
}

/** Left out: comments that switch rules off, and those whose whole match holds more than the secret. */
const LEFT_OUT = /rule-(?:filter-comments|basicauth|database-connection-string|privatekey)$/;

const scanners = rules.filter(({ meta }) => meta.type === 'scanner' && !LEFT_OUT.test(meta.id));

const nothing = (): void => undefined;
