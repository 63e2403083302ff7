import { Fragment, type ReactNode } from 'react';
import type { Inline, Paragraph, Prose as ProseBlocks } from '../model/index.ts';
import { visibleText } from './visible-text.ts';
import './prose.css';

interface ProseProps {
  readonly blocks: ProseBlocks;
  /** What replaces the values. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly className?: string | undefined;
}

/** Paragraphs and lists. Markup can't get in. */
export function Prose({ blocks, values = {}, className }: ProseProps) {
  return (
    <div className={className === undefined ? 'prose' : `prose ${className}`}>
      {grouped(blocks).map((group, index) =>
        group.isList ? (
          <ul className="prose-list" key={index}>
            {group.blocks.map((block, item) => (
              <li key={item}>
                <Inlines inlines={block.inlines} values={values} />
              </li>
            ))}
          </ul>
        ) : (
          group.blocks.map((block, paragraph) => (
            <p key={`${String(index)}-${String(paragraph)}`}>
              <Inlines inlines={block.inlines} values={values} />
            </p>
          ))
        ),
      )}
    </div>
  );
}

interface InlinesProps {
  readonly inlines: Paragraph;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** One or a few sentences inside a heading or a paragraph. */
export function Inlines({ inlines, values = {} }: InlinesProps): ReactNode {
  return inlines.map((inline, index) => (
    <Fragment key={index}>
      <InlineView inline={inline} values={values} />
    </Fragment>
  ));
}

function InlineView({
  inline,
  values,
}: {
  readonly inline: Inline;
  readonly values: Readonly<Record<string, string>>;
}): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code translate="no">{inline.text}</code>;
    case 'value': {
      const value = values[inline.parameter];
      if (value === undefined) return inline.otherwise;
      if (SENTENCE.test(value)) return visibleText(value);
      return (
        <code className="taken" translate="no">
          {visibleText(value)}
        </code>
      );
    }
    case 'link':
      return (
        <a href={inline.href} rel="noreferrer" target="_blank">
          <Inlines inlines={inline.children} values={values} />
        </a>
      );
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} values={values} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} values={values} />
        </em>
      );
  }
}

/** What a platform does, told in whole sentences. */
const SENTENCE = /^[A-Z][a-z]* [^\n]*\.$/;

type Block = ProseBlocks[number];

function grouped(blocks: readonly Block[]): readonly { isList: boolean; blocks: Block[] }[] {
  const groups: { isList: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const isList = block.kind === 'item';
    const last = groups[groups.length - 1];
    if (last && last.isList === isList) last.blocks.push(block);
    else groups.push({ isList, blocks: [block] });
  }
  return groups;
}
