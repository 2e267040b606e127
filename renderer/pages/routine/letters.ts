/** A caption goes on about two lines; a little less, as they are never of one length. */
const lines = 1.9;
const isWide = /[\u1100-\u11ff\u2e80-\uffef]/u;

/** How many letters of a caption have to fit side by side: those of its longest word, and of half the text. */
export function lettersAcross(caption: string, language: string): number {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(caption)];
  return Math.max(...words.map(({ segment }) => lettersIn(segment)), lettersIn(caption) / lines);
}

/** Ideographs and syllables of Korean take the room of nearly two letters. */
const lettersIn = (text: string): number => [...text].reduce((sum, letter) => sum + (isWide.test(letter) ? 1.8 : 1), 0);
