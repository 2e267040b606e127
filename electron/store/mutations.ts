import fc from 'fast-check';

/** What disks, crashes, editors and other programs do to a file. */
export type Mutation = { readonly name: string; readonly of: (bytes: Buffer) => Buffer };

const somewhere = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const place = (at: number, length: number): number => Math.floor(at * length);

const flips = fc.array(fc.tuple(somewhere, fc.integer({ min: 0, max: 7 })), { minLength: 1, maxLength: 12 }).map((bits) =>
  named('bits flipped', (bytes) => {
    const flipped = Buffer.from(bytes);
    for (const [at, bit] of bits) {
      const index = place(at, bytes.length);
      flipped[index] = (flipped[index] ?? 0) ^ (1 << bit);
    }
    return flipped;
  }),
);

const cut = somewhere.map((at) => named('cut off', (bytes) => bytes.subarray(0, place(at, bytes.length))));

const stretches = fc.tuple(somewhere, somewhere, fc.constantFrom('zeroed', 'lost', 'doubled')).map(([one, other, how]) =>
  named(`a stretch ${how}`, (bytes) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)].map((at) => place(at, bytes.length));
    const middle = bytes.subarray(from, to);
    const instead = { zeroed: [Buffer.alloc(middle.length)], lost: [], doubled: [middle, middle] }[how] ?? [];
    return Buffer.concat([bytes.subarray(0, from), ...instead, bytes.subarray(to)]);
  }),
);

const lines = fc.tuple(somewhere, fc.constantFrom('lost', 'doubled', 'moved to the end')).map(([at, how]) =>
  named(`a line ${how}`, (bytes) => {
    const all = bytes.toString('latin1').split(/(?<=\n)/);
    const index = place(at, all.length);
    const line = all[index] ?? '';
    const others = all.toSpliced(index, 1);
    const mutated = { lost: others, doubled: all.toSpliced(index, 0, line), 'moved to the end': [...others, line] }[how] ?? [];
    return Buffer.from(mutated.join(''), 'latin1');
  }),
);

const nests = (depth: number): readonly string[] => [
  '['.repeat(depth) + ']'.repeat(depth),
  `${'{"a":'.repeat(depth)}0${'}'.repeat(depth)}`,
];

const strangers = fc.constantFrom(
  ...['1e999', '-1e308', '9'.repeat(400), '-1', '0.5', '9007199254740993', '-0', '1e15'],
  ...[
    'null',
    'true',
    '""',
    '"\u0000"',
    '"\ud83e\uddd8"',
    '[]',
    '{}',
    '"__proto__"',
    '{"__proto__":{"toString":1}}',
    `"${'x'.repeat(100_000)}"`,
  ],
  ...nests(20_000),
);
const jsonTokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/gi;

const values = fc.tuple(somewhere, strangers).map(([at, instead]) =>
  named(`a value of another kind, ${instead.slice(0, 20)}`, (bytes) => {
    const text = bytes.toString('utf8');
    const tokens = [...text.matchAll(jsonTokens)];
    const token = tokens.at(place(at, tokens.length));
    if (token === undefined) return bytes;
    return Buffer.from(text.slice(0, token.index) + instead + text.slice(token.index + token[0].length));
  }),
);

const encodings = fc
  .constantFrom<BufferEncoding>('utf16le', 'latin1', 'base64', 'hex')
  .map((encoding) => named(`in ${encoding}`, (bytes) => recoded(bytes, encoding)));

const whole = fc.constantFrom(
  named('emptied', () => Buffer.alloc(0)),
  named('twice', (bytes) => Buffer.concat([bytes, bytes])),
  named('nothing but zeros', (bytes) => Buffer.alloc(Math.max(1, bytes.length))),
  named('with the line ends of Windows', (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')),
);

export const mutations: fc.Arbitrary<Mutation> = fc.oneof(flips, cut, stretches, lines, values, values, encodings, whole);

function recoded(bytes: Buffer, encoding: BufferEncoding): Buffer {
  const text = bytes.toString('utf8');
  if (encoding === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'latin1' ? Buffer.from(`${text}\u00e9`, 'latin1') : Buffer.from(bytes.toString(encoding));
}

function named(name: string, of: Mutation['of']): Mutation & { toString(): string } {
  return { name, of, toString: () => name };
}
