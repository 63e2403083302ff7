// In: `\u202E` (turns the writing around), `\x1B` (begins a color). Not in: a tab, `é`, `→`.
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Shows invisible control characters, one sign for each, so that no log can disguise itself. */
export function visibleText(text: string): string {
  return text.replace(unseen, (sign) => {
    const code = sign.charCodeAt(0);
    if (sign === '\t') return sign;
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'.repeat(sign.length);
  });
}
