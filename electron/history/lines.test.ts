import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSplitter, type LogLine } from './lines.ts';

const lines = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')),
    fc.constant('x'.repeat(70_000)),
  ),
  {
    maxLength: 8,
  },
);

it('a log is cut into the same lines in whatever portions it is read', () => {
  fc.assert(
    fc.property(
      lines,
      fc.string(),
      fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1 }),
      fc.nat(100),
      (texts, torn, sizes, from) => {
        const bytes = Buffer.from(texts.map((text) => `${text}\n`).join('') + torn.replaceAll('\n', ''));
        const split = createSplitter(from);
        const found: LogLine[] = [];
        // Always the same buffer, as a reader has it.
        const portion = Buffer.alloc(70_000);
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = Math.min(sizes[turn % sizes.length] ?? 1, bytes.length - at);
          bytes.copy(portion, 0, at, at + size);
          found.push(...split(portion.subarray(0, size)));
          at += size;
        }
        expect(found.map(({ text }) => text)).toEqual(texts.map((text) => (text.length >= 70_000 ? null : text)));
        for (const { text, start, end } of found)
          if (text !== null) expect(bytes.subarray(start - from, end - from).toString('utf8')).toBe(`${text}\n`);
      },
    ),
    { numRuns: 60 },
  );
});
