import { parse, tokenize, type ValueNode } from '@humanwhocodes/momoa';
import { quoted } from '../shared/quoted.ts';
import type { Why } from '../shared/routine/plan-trouble.ts';

export type ReadJson =
  | {
      readonly kind: 'good';
      readonly content: unknown;
      /** The line on which that part of the content begins, or the last part that there is on the way to it. */
      readonly lineOf: (path: readonly (string | number)[]) => number;
    }
  /** One line, with the line of the text that it is about; null where none can be told. */
  | { readonly kind: 'bad'; readonly why: Why | null };

/** Reads the text of a file from elsewhere, strictly: JSON without comments, each key once. Never throws. */
export function readJson(given: string): ReadJson {
  const text = given.replace(/^\uFEFF/, '');
  try {
    const { body: tree } = parse(text, { mode: 'json' });
    const flaw = flawIn(tree, text);
    if (flaw !== null) return { kind: 'bad', why: flaw };
    return { kind: 'good', content: JSON.parse(text), lineOf: (path) => nodeAt(tree, path).loc.start.line };
  } catch (error) {
    return { kind: 'bad', why: whyNoTree(error, text) };
  }
}

export const atLine =
  (line: number, why: Why): Why =>
  (words) =>
    words.routineRefusals.atLine({ line, why: why(words) });

/** What the parser lets pass: a text over several lines, and a key given twice. */
function flawIn(node: ValueNode, text: string): Why | null {
  switch (node.type) {
    case 'String':
      return controls.test(sourceOf(node, text)) ? atLine(node.loc.start.line, ({ routineRefusals }) => routineRefusals.rawControl) : null;
    case 'Array':
      return firstOf(node.elements, ({ value }) => flawIn(value, text));
    case 'Object': {
      const seen = new Set<string>();
      return firstOf(node.members, ({ name, value }) => {
        if (name.type !== 'String') return null;
        const key = quoted(name.value);
        if (seen.has(name.value)) return atLine(name.loc.start.line, ({ routineRefusals }) => routineRefusals.twice({ key }));
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

function firstOf<T>(all: readonly T[], look: (one: T) => Why | null): Why | null {
  for (const one of all) {
    const found = look(one);
    if (found !== null) return found;
  }
  return null;
}

function whyNoTree(error: unknown, text: string): Why | null {
  if (!(error instanceof Error) || !('line' in error) || typeof error.line !== 'number') return null;
  return error.message.startsWith('Unexpected end') || isLastToken(error, text)
    ? atLine(text.trimEnd().split('\n').length, ({ routineRefusals }) => routineRefusals.cutOff)
    : atLine(error.line, ({ routineRefusals }) => routineRefusals.notJson);
}

/** The parser that misses what comes after the last token complains of that one. */
function isLastToken(error: object, text: string): boolean {
  if (!('offset' in error)) return false;
  try {
    const tokens = tokenize(text, { mode: 'json' });
    const countOf = (...types: readonly string[]): number => tokens.filter(({ type }) => types.includes(type)).length;
    return tokens.at(-1)?.loc.start.offset === error.offset && countOf('LBrace', 'LBracket') > countOf('RBrace', 'RBracket');
  } catch {
    return false;
  }
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
