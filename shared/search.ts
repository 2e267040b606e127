/** Whether every word of what was typed stands in one of the texts, in any case and with or without accents. */
export function finds(query: string, texts: readonly string[]): boolean {
  const all = folded(texts.join('\n'));
  return wordsOf(query).every((word) => all.includes(word));
}

export function isEmptyQuery(query: string): boolean {
  return wordsOf(query).length === 0;
}

const wordsOf = (query: string): readonly string[] => folded(query).split(/\s+/u).filter(Boolean);

/** Upper case first, as it takes apart what lower case leaves together: ß. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}|\p{Cf}/gu, '')
    .toUpperCase()
    .toLowerCase();
