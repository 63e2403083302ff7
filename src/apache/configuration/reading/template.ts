import { isSection } from '../directives.ts';
import { holeFor } from './hole.ts';
import { roleOf, type Role } from './tag-role.ts';

/** A part of a template that is used or not: which condition, and which of its alternatives. */
export interface Branch {
  readonly condition: number;
  readonly alternative: number;
  readonly within: Branch | null;
}

/** A template as the configuration that it could become, line by line. */
export interface Filled {
  readonly lines: readonly string[];
  /** By line, from 0: the branch that it begins in. */
  readonly branches: readonly (Branch | null)[];
}

/**
 * Makes each expression of a template one unknown word, and takes its statements out. Knows Jinja, Django,
 * Go, Handlebars, ERB, EJS, EPP, Mako and plain markers such as `@X@`; lines stay where they are.
 */
export function fillTemplate(lines: readonly string[]): Filled {
  const text = lines.join('\n');
  if (!MAY_BE.test(text)) return { lines, branches: [] };
  const output = new Output();
  let from = 0;
  for (const found of text.matchAll(TAG)) {
    const [tag] = found;
    const role = roleOf(tag);
    // <ifmodule mod_wsgi.c>, in lower case, is a section and no marker.
    if (tag.startsWith('<') && isSection(/^<(\w+)/.exec(tag)?.[1] ?? '')) continue;
    output.text(text.slice(from, found.index));
    output.tag(role, tag);
    from = found.index + tag.length;
  }
  output.text(text.slice(from));
  return output.end();
}

const MAY_BE = /\{[{%#]|<%|^[ \t]*%|@\w+@|%[A-Z]\w+%|<<\w|__[A-Z]|[\s/"'=:.@-]<[a-z]/m;

// {{ name }}   {% if x %}   {# note #}   <%= @x -%>   % if x:   @X@   %X%   <<X>>   __X__   /srv/<name>
const TAG =
  /\{\{[^{}]{0,400}\}\}|\{%[^\0]{0,400}?%\}|\{#[^\0]{0,400}?#\}|<%[^\0]{0,600}?%>|^[ \t]*%[ \t]*(?:if|elif|else|endif|for|endfor|while|endwhile)\b.*$|(?<![\w.@])@[A-Za-z]\w{0,60}@|%[A-Z][A-Z\d_]{1,40}%|<<[\w .:-]{1,60}>>|__[A-Z][A-Z\d_]{0,40}__|(?<=[\s/"'=:.@-])<[a-z][\w -]{0,40}>/gm;

/** A statement in a line of text, or the text around it. */
type Piece = string | { readonly role: 'open' | 'alternative' | 'close' };

/** More than anybody nests; a hostile text opens conditions without end. */
const DEEPEST = 20;

/** Puts lines together, with the branch that each begins in. */
class Output {
  private readonly lines: string[] = [];
  private readonly branches: (Branch | null)[] = [];
  private branch: Branch | null = null;
  private conditions = 0;
  private depth = 0;
  private pieces: Piece[] = [];

  text(text: string): void {
    const [first = '', ...more] = text.split('\n');
    this.pieces.push(first);
    for (const line of more) {
      this.endLine();
      this.pieces.push(line);
    }
  }

  tag(role: Role, tag: string): void {
    if (role === 'word') this.pieces.push(holeFor(tag));
    else if (role === 'include') this.pieces.push(`Include ${holeFor(tag)}`);
    else if (role !== 'nothing') this.pieces.push({ role });
    // A tag of several lines ends the first of them; the others are empty.
    if (tag.includes('\n')) this.text('\n'.repeat(tag.split('\n').length - 1));
  }

  end(): Filled {
    this.endLine();
    return { lines: this.lines, branches: this.branches };
  }

  private endLine(): void {
    const pieces = withoutInline(this.pieces);
    this.pieces = [];
    const words = pieces.filter((piece) => typeof piece === 'string');
    const hasText = words.some((word) => word.trim() !== '');
    // Statements in front of a line's text count for it, those behind it do not.
    let isTold = false;
    for (const piece of pieces) {
      if (typeof piece !== 'string') this.enter(piece.role);
      else if (!isTold && piece.trim() !== '') {
        this.branches.push(this.branch);
        isTold = true;
      }
    }
    if (!hasText) this.branches.push(this.branch);
    this.lines.push(words.join(''));
  }

  private enter(role: 'open' | 'alternative' | 'close'): void {
    const { branch } = this;
    if (role === 'open') {
      this.conditions += 1;
      this.depth += 1;
      if (this.depth <= DEEPEST)
        this.branch = { condition: this.conditions, alternative: 0, within: branch };
    } else if (role === 'close') {
      if (this.depth <= DEEPEST) this.branch = branch?.within ?? null;
      this.depth = Math.max(this.depth - 1, 0);
    } else if (branch && this.depth <= DEEPEST)
      this.branch = { ...branch, alternative: branch.alternative + 1 };
  }
}

/** A condition that begins and ends in one line: what it adds behind white space stays, the rest is unknown. */
function withoutInline(pieces: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = [];
  const opened: number[] = [];
  for (const piece of pieces) {
    done.push(piece);
    if (typeof piece === 'string') continue;
    if (piece.role === 'open') opened.push(done.length - 1);
    if (piece.role !== 'close') continue;
    const from = opened.pop();
    if (from === undefined || opened.length > 0) continue;
    const inside = done.splice(from).slice(1, -1);
    const words = inside.filter((one) => typeof one === 'string');
    const isAddition = words.length === inside.length && /^\s|^$/.test(words.join(''));
    done.push(isAddition ? words.join('') : holeFor(`choice ${words.join('')}`));
  }
  return done;
}

/** Whether two branches exclude each other. */
export function areApart(one: Branch | null, other: Branch | null): boolean {
  const chosen = new Map<number, number>();
  for (let at = one; at; at = at.within) chosen.set(at.condition, at.alternative);
  for (let at = other; at; at = at.within) {
    if ((chosen.get(at.condition) ?? at.alternative) !== at.alternative) return true;
  }
  return false;
}
