import { isArgumentElement, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';

/** Texts by key, nested as wanted, each an ICU message. */
type Texts = string | { readonly [key: string]: Texts } | readonly Texts[];

/** The same texts ready to be said: one without arguments as it is, one with them as a function of these. */
export type Said<T> = T extends string ? Message<T> : { readonly [K in keyof T]: Said<T[K]> };

type Message<T extends string> = [Argument<T>] extends [never] ? string : (args: Arguments<T>) => string;

/** What an ICU message takes, read from its text: numbers where they are counted or formatted, truths or words where it selects. */
export type Arguments<T extends string> = { readonly [A in Argument<T> as A[0]]: Kind<A[1]> };

type Kind<K> = K extends 'plural' | 'selectordinal' | 'number' ? number : K extends 'select' ? string | boolean : string;

type Argument<T extends string> = InText<T, never>;

// A text is read from brace to brace: in a text `{` begins an argument and `}` ends the branch around it; among the branches
// of an argument `{` begins the text of one and `}` ends the argument.
type InText<T extends string, Found> = T extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? AfterBranch<T, Found>
    : InArgument<After, Found>
  : AfterBranch<T, Found>;

type AfterBranch<T extends string, Found> = T extends `${string}}${infer Rest}` ? AmongBranches<Rest, Found> : Found;

type InArgument<T extends string, Found> = T extends `${infer Name}}${infer Rest}`
  ? Name extends `${infer Counted},${string}`
    ? T extends `${string},${infer Typed}`
      ? OfKind<Trim<Counted>, Typed, Found>
      : never
    : InText<Rest, Found | [Trim<Name>, 'text']>
  : never;

type OfKind<Name, T extends string, Found> = T extends `${infer Kinded}}${infer Rest}`
  ? Kinded extends `${infer Kind},${string}`
    ? T extends `${string},${infer Branches}`
      ? AmongBranches<Branches, Found | [Name, Trim<Kind>]>
      : never
    : InText<Rest, Found | [Name, Trim<Kinded>]>
  : never;

type AmongBranches<T extends string, Found> = T extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? AfterArgument<T, Found>
    : InText<After, Found>
  : AfterArgument<T, Found>;

type AfterArgument<T extends string, Found> = T extends `${string}}${infer Rest}` ? InText<Rest, Found> : Found;

type Trim<T extends string> = T extends ` ${infer Rest}` ? Trim<Rest> : T extends `${infer Rest} ` ? Trim<Rest> : T;

export type Language = {
  /** BCP 47, for numbers and plurals. */
  readonly tag: string;
  /** Whether words of other scripts need to be kept apart from the text around them. */
  readonly isRightToLeft: boolean;
};

/** Makes texts sayable. A message is parsed when it is first said; one that cannot be parsed throws then. */
export function sayable<const T extends Texts>(texts: T, language: Language): Said<T> {
  // The result follows the shape of the texts, which the types cannot see through the recursion.
  return said(texts, language) as Said<T>;
}

function said(texts: Texts, language: Language): unknown {
  if (typeof texts === 'string') return texts.includes('{') ? message(texts, language) : texts;
  if (Array.isArray(texts)) return texts.map((text) => said(text, language));
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, said(text, language)]));
}

type Given = Readonly<Record<string, string | number | boolean>>;

function message(text: string, { tag, isRightToLeft }: Language): (args: Given) => string {
  let parsed: IntlMessageFormat | null = null;
  return (args) => {
    parsed ??= new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
    return agreeing(String(parsed.format(isRightToLeft ? isolated(args, parsed.getAst()) : args)), tag);
  };
}

/** Times of day come in as text, and in Spanish those of one o'clock take another article than all others. */
function agreeing(said: string, tag: string): string {
  return tag === 'es' ? said.replaceAll(/\blas(?= 0?1:\d\d)/g, 'la') : said;
}

/** Unicode's marks keep a name of another direction from reordering the text around it; what selects a branch is left as it is. */
function isolated(args: Given, message: readonly MessageFormatElement[]): Given {
  const names = namesSaid(message);
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' && names.includes(name) ? `\u2068${value}\u2069` : value]),
  );
}

function namesSaid(message: readonly MessageFormatElement[]): readonly string[] {
  return message.flatMap((element) => {
    if (isArgumentElement(element)) return element.value;
    return 'options' in element ? Object.values(element.options).flatMap(({ value }) => namesSaid(value)) : [];
  });
}
