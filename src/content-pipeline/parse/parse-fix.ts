import type { Code, List, ListItem, RootContent } from 'mdast';
import { remedyId } from '../../engine/fix/pack-remedies.ts';
import type { Fix, Prose, Rank, Remedy, Step, StepVariant, Undo } from '../../model/index.ts';
import { parseCommand, parseWord } from './parse-command.ts';
import { parseOccasion } from './parse-condition.ts';
import { parseEdit } from './parse-edit.ts';
import { parseInfo } from './parse-info.ts';
import { parseMarkdown, toProse, type ProseMistake } from './parse-prose.ts';
import { withShared, type SharedSteps } from './shared-steps.ts';
import { labelOf, plainText } from './step-labels.ts';

type Mistake = (mistake: ProseMistake) => void;

const RANKS: readonly (readonly [RegExp, Rank])[] = [
  [/^Preferred: (.+)$/, 'preferred'],
  [/^Acceptable: (.+)$/, 'acceptable'],
  [/^Last resort: (.+)$/, 'last-resort'],
];

interface Section {
  readonly title: string;
  readonly line: number;
  readonly depth: number;
  readonly nodes: RootContent[];
}

/** Parses `fix.md`: why, remedies with steps, check, avoid, otherwise. */
export function parseFix(
  problem: string,
  text: string,
  shared: SharedSteps,
  mistake: Mistake,
): Fix {
  const stepsOf = (section: Section | undefined): readonly Step[] =>
    itemsOf(section).map((item) => {
      const whole = withShared(item, shared, mistake);
      if (!whole) return stepOf(item, mistake);
      // A mistake in a shared step is reported once, at its own file.
      stepOf({ ...item, children: item.children.slice(1) }, mistake);
      return stepOf(whole, () => undefined);
    });
  const sections = cut(parseMarkdown(text), mistake);
  const prose = (title: string): Prose =>
    toProse(sections.find((section) => section.title === title)?.nodes ?? [], mistake);
  const check = stepsOf(sections.find(({ title, depth }) => title === 'Check' && depth === 1));
  const remedies = sections.flatMap((section, index): Remedy[] => {
    const ranked = rankOf(section.title);
    checkLevel(section, ranked !== null, mistake);
    if (ranked?.title.includes('{#')) {
      mistake({
        line: section.line,
        message: `"${section.title}" has an invalid id: write it like {#an-id}`,
      });
    }
    if (!ranked) {
      const isKnown = PARTS.includes(section.title);
      if (!isKnown) mistake({ line: section.line, message: `unknown heading "${section.title}"` });
      return [];
    }
    const next = sections[index + 1];
    const own = next?.depth === 2 && next.title === 'Check' ? stepsOf(next) : null;
    const list = section.nodes.findIndex(({ type }) => type === 'list');
    const intro = list < 0 ? section.nodes : section.nodes.slice(0, list);
    const when = parseOccasion(intro.find(isWhen), mistake);
    return [
      {
        ...ranked,
        ...(when && { when }),
        intro: toProse(
          intro.filter((node) => !isWhen(node)),
          mistake,
        ),
        steps: stepsOf(section),
        check: own ?? check,
      },
    ];
  });
  return {
    problem,
    why: prose('Why'),
    remedies,
    avoid: prose('Avoid'),
    otherwise: prose('If it did not help'),
  };
}

const isWhen = (node: RootContent): boolean => labelOf(node) === 'When';

/** Remedies and other parts of a fix begin with "#", and the check of one remedy with "##". */
function checkLevel({ title, depth, line }: Section, isRemedy: boolean, mistake: Mistake): void {
  const isRight = depth === 1 || (depth === 2 && title === 'Check');
  if (isRight || !(isRemedy || PARTS.includes(title))) return;
  mistake({
    line,
    message: `"${'#'.repeat(depth)} ${title}" has the wrong level: write "# ${title}"`,
  });
}

const PARTS = ['Why', 'Check', 'Avoid', 'If it did not help'];

/** Steps outside of a fix: a numbered list, as in `fix.md`. */
export const parseSteps = (text: string, mistake: Mistake): readonly Step[] =>
  itemsOf({ title: '', line: 1, depth: 1, nodes: [...parseMarkdown(text)] }).map((item) =>
    stepOf(item, mistake),
  );

/** An id behind a title: it stays when the title gets better words, since addresses hold it. */
const KEPT_ID = / \{#([a-z0-9]+(?:-[a-z0-9]+)*)\}$/;

function rankOf(heading: string): Pick<Remedy, 'rank' | 'id' | 'title'> | null {
  for (const [pattern, rank] of RANKS) {
    const name = pattern.exec(heading)?.[1];
    if (name === undefined) continue;
    const title = name.replace(KEPT_ID, '');
    return { rank, title, id: KEPT_ID.exec(name)?.[1] ?? remedyId(title) };
  }
  return null;
}

function cut(nodes: readonly RootContent[], mistake: Mistake): readonly Section[] {
  const sections: Section[] = [];
  for (const node of nodes) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const title = node.children.map((child) => ('value' in child ? child.value : '')).join('');
      sections.push({ title, line, depth: node.depth, nodes: [] });
    } else if (sections.length === 0) {
      mistake({ line, message: 'text before the first heading' });
    } else {
      sections[sections.length - 1]?.nodes.push(node);
    }
  }
  return sections;
}

function itemsOf(section: Section | undefined): readonly ListItem[] {
  const lists = (section?.nodes ?? []).filter((node): node is List => node.type === 'list');
  return lists.flatMap(({ children }) => children);
}

/** Parses a shared step, like an item of a fix. */
export function parseSharedStep(text: string, mistake: Mistake): Step {
  return stepOf(
    { type: 'listItem', children: [...parseMarkdown(text)] as ListItem['children'] },
    mistake,
  );
}

/**
 * One item: what to do, its blocks, then paragraphs that begin with Expect, Undo or Cannot be
 * undone.
 */
function stepOf(item: ListItem, mistake: Mistake): Step {
  const says: RootContent[] = [];
  const expect: RootContent[] = [];
  const undoSays: RootContent[] = [];
  const blocks: Code[] = [];
  const undoBlocks: Code[] = [];
  const edits: Code[] = [];
  let reason: string | null = null;
  let into: RootContent[] = says;
  const when = parseOccasion(item.children.find(isWhen), mistake);
  for (const node of item.children.filter((one) => !isWhen(one))) {
    if (node.type === 'code') {
      (node.lang === 'edit' ? edits : into === undoSays ? undoBlocks : blocks).push(node);
      continue;
    }
    const label = labelOf(node);
    if (label === 'Expect') into = expect;
    else if (label === 'Undo') into = undoSays;
    else if (label === 'Cannot be undone')
      reason = plainText(node).replace(/^Cannot be undone:\s*/, '');
    if (label !== 'Cannot be undone') into.push(label ? unlabelled(node, label) : node);
  }
  // A mistake in an info string is reported with its variant.
  const infos = blocks.map((block) => parseInfo(block, () => undefined));
  return {
    ...(when && { when }),
    kind: infos[0]?.kind ?? 'looks-only',
    destructive: infos.some((info) => info.destructive),
    says: toProse(says, mistake),
    variants: blocks.map((block) => variantOf(block, mistake)),
    expect: toProse(expect, mistake),
    undo: undoOf(undoSays, undoBlocks, reason, mistake),
    ...(edits.length > 0 && { edits: edits.flatMap((block) => parseEdit(block, mistake) ?? []) }),
  };
}

function undoOf(
  says: readonly RootContent[],
  blocks: readonly Code[],
  reason: string | null,
  mistake: Mistake,
): Undo {
  if (reason !== null) return { kind: 'none', reason };
  if (says.length === 0 && blocks.length === 0) return { kind: 'not-needed' };
  return {
    kind: 'steps',
    says: toProse(says, mistake),
    variants: blocks.map((block) => variantOf(block, mistake)),
    destructive: blocks.some((block) => parseInfo(block, () => undefined).destructive),
  };
}

/** A fenced block as a variant of a step. */
export function variantOf(block: Code, mistake: Mistake): StepVariant {
  const info = parseInfo(block, mistake);
  const command = parseCommand(block.value, info.target);
  if ('mistake' in command) {
    mistake({ line: block.position?.start.line ?? 1, message: command.mistake });
  }
  return {
    platforms: info.platforms,
    target: info.target,
    ...(info.isComplete && { isComplete: true }),
    ...(info.isExample && { isExample: true }),
    place: { context: info.context, file: info.file === null ? null : parseWord(info.file) },
    command: 'parts' in command ? command.parts : [],
  };
}

function unlabelled(node: RootContent, label: string): RootContent {
  if (node.type !== 'paragraph') return node;
  const [first, ...rest] = node.children;
  if (first?.type !== 'text') return node;
  const text = first.value.slice(label.length + 1).trimStart();
  return { ...node, children: text === '' ? rest : [{ ...first, value: text }, ...rest] };
}
