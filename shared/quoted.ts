const mostShown = 40;

/** A stranger's text inside a line of ours: in quotes, on one line, harmless to a terminal, short. */
export function quoted(text: string): string {
  const shown = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  // JSON escapes the low control characters; these too move a terminal's cursor or break a line.
  return JSON.stringify(shown).replaceAll(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
