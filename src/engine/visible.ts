/**
 * Characters that a terminal or a page obeys instead of showing, and invisible ones. A log could use
 * them to rename the window, to paint over text, to reorder letters, or to hide words in a copied
 * command. A tab and a line feed are shown as they are.
 */
const UNSEEN =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** Shows such characters by their code: `\u001b`. In JSON, they then mean the same. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (character) =>
    // In JSON, a character beyond the first 65,536 takes two codes.
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
