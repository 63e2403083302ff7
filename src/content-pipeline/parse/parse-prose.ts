import type { PhrasingContent, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Inline, Prose } from '../../model/index.ts';

/** Markdown that prose can't hold, with its line. */
export interface ProseMistake {
  readonly line: number;
  readonly message: string;
}

/** Parses Markdown. Positions are lines within the text. */
export const parseMarkdown = (text: string): readonly RootContent[] =>
  unified().use(remarkParse).parse(text).children;

/** Markdown text to prose. */
export function parseProse(text: string, mistake: (mistake: ProseMistake) => void): Prose {
  return toProse(parseMarkdown(text), mistake);
}

/** Markdown nodes to prose: paragraphs and list items of text, code, emphasis, links and values. */
export function toProse(
  nodes: readonly RootContent[],
  mistake: (mistake: ProseMistake) => void,
): Prose {
  return nodes.flatMap((node): Prose => {
    if (node.type === 'paragraph') {
      return [{ kind: 'paragraph', inlines: toInlines(node.children, mistake) }];
    }
    if (node.type === 'list') {
      return node.children.flatMap((item) =>
        toProse(item.children, mistake).map(({ inlines }) => ({ kind: 'item' as const, inlines })),
      );
    }
    mistake({
      line: node.position?.start.line ?? 1,
      message: `prose can't contain "${node.type}"`,
    });
    return [];
  });
}

/** Inline nodes; `{{name|words}}` becomes a value. */
export function toInlines(
  nodes: readonly PhrasingContent[],
  mistake: (mistake: ProseMistake) => void,
): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return withValues(node.value.replace(/\n/g, ' '), 'text');
      case 'inlineCode':
        return withValues(node.value, 'code');
      case 'strong':
        return [{ kind: 'strong', children: toInlines(node.children, mistake) }];
      case 'emphasis':
        return [{ kind: 'emphasis', children: toInlines(node.children, mistake) }];
      case 'link':
        return [{ kind: 'link', href: node.url, children: toInlines(node.children, mistake) }];
      case 'break':
        return [{ kind: 'text', text: ' ' }];
      default:
        mistake({
          line: node.position?.start.line ?? 1,
          message: `prose can't contain "${node.type}"`,
        });
        return [];
    }
  });
}

/** Splits `of group {{group|the application}}, because` into texts and values. */
export function withValues(text: string, kind: 'text' | 'code'): readonly Inline[] {
  // {{group|the application}}   {{group}}      not: {group}
  return text.split(/(\{\{[a-z][^{}]*\}\})/).flatMap((piece): readonly Inline[] => {
    if (piece === '') return [];
    if (!piece.startsWith('{{')) return [{ kind, text: piece }];
    const [parameter = '', otherwise] = piece.slice(2, -2).split('|');
    return [
      {
        kind: 'value',
        parameter: parameter.trim(),
        otherwise: otherwise ?? parameter.replaceAll('-', ' '),
      },
    ];
  });
}
