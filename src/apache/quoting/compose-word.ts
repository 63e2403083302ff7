import type { Target, WordPart } from '../../model/index.ts';
import { isPathList } from './check-value.ts';
import { quote, quoteArgument } from './quote.ts';

/**
 * Joins an author's text with values and quotes the whole once, so that no value can leave its word. The
 * author's text is what the target is to read, without quotation marks; variables in it
 * (`${APACHE_LOG_DIR}`) are meant. Throws on a value that is missing or that `checkValue` refuses.
 */
export function composeWord(
  target: Target,
  parts: readonly WordPart[],
  values: Readonly<Record<string, string>>,
): string {
  const [first] = parts;
  if (first?.kind === 'placeholder' && first.several)
    return pathList(valueOf(values, first.parameter));
  const pieces = parts.map((part): string => {
    if (part.kind === 'text') return part.text;
    const value = valueOf(values, part.parameter);
    // Quoted here only to refuse what the target would expand; the whole word is quoted below.
    quote(target, value);
    return part.pattern ? escapePattern(value) : value;
  });
  const isApache = target === 'apache' || target === 'htaccess';
  return isApache ? composeArgument(parts, pieces.join('')) : quote(target, pieces.join(''));
}

/** Left unquoted, or a shell would neither part the paths nor expand the `*` in them. */
function pathList(value: string): string {
  if (!isPathList(value)) throw new RangeError(`no list of paths: ${JSON.stringify(value)}`);
  return value;
}

/** A value as a regular expression that matches it and nothing else, POSIX extended or PCRE. */
export const escapePattern = (value: string): string =>
  value.replace(/[\\^$.|?*+()[\]{}]/g, String.raw`\$&`);

function valueOf(values: Readonly<Record<string, string>>, parameter: string): string {
  const value = Object.hasOwn(values, parameter) ? values[parameter] : undefined;
  if (value === undefined) throw new RangeError(`no value for the parameter ${parameter}`);
  return value;
}

/** mod_wsgi reads `python-home="/srv/my app"`: it does not know an option whose name stands in quotation marks. */
function composeArgument(parts: readonly WordPart[], word: string): string {
  const [first] = parts;
  // python-home=     process-group=     not: SECRET=     not: /a=b
  const option = first?.kind === 'text' ? (/^[a-z][a-z-]*=/.exec(first.text)?.[0] ?? '') : '';
  return option + quoteArgument(word.slice(option.length));
}
