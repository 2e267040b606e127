import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { planLimits } from '../shared/routine/plan.ts';
import { type ExchangedPlan, fileOf, plansIn } from '../shared/routine/routine-file.ts';
import { routineRefusals as refusals } from '../shared/words/en/routine-refusals.ts';

export type ReadText =
  | { readonly kind: 'good'; readonly plans: readonly ExchangedPlan[] }
  /** One line, with the line of the file that it is about. */
  | { readonly kind: 'bad'; readonly why: string };

export const routineFileEnding = '.unhunch.json';

export const textOf = (plans: readonly ExchangedPlan[]): string => `${JSON.stringify(fileOf(plans), null, 2)}\n`;

/** Reads the text of a routine file, strictly: JSON without comments, each key once, nothing unknown. Never throws. */
export function readRoutineText(given: string): ReadText {
  if (Buffer.byteLength(given) > planLimits.fileBytes) return { kind: 'bad', why: refusals.fileTooLarge(planLimits.fileBytes / 1024) };
  const text = given.replace(/^\uFEFF/, '');
  const parsed = treeOf(text);
  if (parsed.kind === 'bad') return parsed;
  const read = plansIn(JSON.parse(text));
  if (read.kind === 'good') return read;
  const { path, why } = read.trouble;
  return { kind: 'bad', why: refusals.atLine(nodeAt(parsed.tree, path).loc.start.line, why) };
}

/** The text as a tree that knows its lines. */
function treeOf(text: string): { readonly kind: 'tree'; readonly tree: ValueNode } | Extract<ReadText, { kind: 'bad' }> {
  try {
    const { body: tree } = parse(text, { mode: 'json' });
    const flaw = flawIn(tree, text);
    return flaw === null ? { kind: 'tree', tree } : { kind: 'bad', why: flaw };
  } catch (error) {
    return { kind: 'bad', why: whyNoTree(error, text) };
  }
}

/** What the parser lets pass: a text over several lines, and a key given twice. */
function flawIn(node: ValueNode, text: string): string | null {
  switch (node.type) {
    case 'String':
      return controls.test(sourceOf(node, text)) ? refusals.atLine(node.loc.start.line, refusals.rawControl) : null;
    case 'Array':
      return firstOf(node.elements, ({ value }) => flawIn(value, text));
    case 'Object': {
      const seen = new Set<string>();
      return firstOf(node.members, ({ name, value }) => {
        if (name.type !== 'String') return null;
        if (seen.has(name.value)) return refusals.atLine(name.loc.start.line, refusals.twice(name.value));
        seen.add(name.value);
        return flawIn(name, text) ?? flawIn(value, text);
      });
    }
    default:
      return null;
  }
}

const controls = /\p{Cc}/u;
/** Those above the low ones are allowed. */
const sourceOf = ({ loc }: ValueNode, text: string): string =>
  text.slice(loc.start.offset, loc.end.offset).replaceAll(/[\u007f-\u009f]/g, '');

function firstOf<T>(all: readonly T[], look: (one: T) => string | null): string | null {
  for (const one of all) {
    const found = look(one);
    if (found !== null) return found;
  }
  return null;
}

function whyNoTree(error: unknown, text: string): string {
  if (!(error instanceof Error) || !('line' in error) || typeof error.line !== 'number') return refusals.notAFile;
  const isCutOff = error.message.startsWith('Unexpected end');
  return refusals.atLine(isCutOff ? text.trimEnd().split('\n').length : error.line, isCutOff ? refusals.cutOff : refusals.notJson);
}

/** The node at the path, or the last one on the way to it. */
function nodeAt(tree: ValueNode, path: readonly (string | number)[]): ValueNode {
  let node = tree;
  for (const part of path) {
    const inner = childOf(node, part);
    if (inner === undefined) return node;
    node = inner;
  }
  return node;
}

function childOf(node: ValueNode, part: string | number): ValueNode | undefined {
  if (node.type === 'Array') return typeof part === 'number' ? node.elements[part]?.value : undefined;
  if (node.type !== 'Object') return undefined;
  return node.members.find(({ name }) => name.type === 'String' && name.value === part)?.value;
}
