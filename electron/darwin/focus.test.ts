import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isFocusOn, openFocusDetector } from './focus.ts';

const record = {
  assertionUUID: '0C6B5C0E-9C2A-4C55-8AC5-9D8F3D3E3F11',
  assertionStartDateTimestamp: 780_000_000.5,
  assertionDetails: { assertionDetailsModeIdentifier: 'com.apple.donotdisturb.mode.default' },
};
const invalidation = { invalidationAssertion: record, invalidationReason: 'user-action' };
const list = (data: unknown): string => JSON.stringify({ data, header: { version: 1, timestamp: 780_000_001 } });

describe('a Focus', () => {
  it('is on while somebody holds it', () => {
    expect(isFocusOn(list([{ storeAssertionRecords: [record] }]))).toBe(true);
    expect(isFocusOn(list([{}, { storeAssertionRecords: [record], storeInvalidationRecords: [invalidation] }]))).toBe(true);
  });

  it('is off where nobody does, whoever did before', () => {
    expect(isFocusOn(list([{ storeInvalidationRecords: [invalidation] }]))).toBe(false);
    expect(isFocusOn(list([{ storeAssertionRecords: [] }]))).toBe(false);
  });

  it('cannot be told from anything else', () => {
    for (const other of ['', '{', '[]', '{}', list([]), list([{ storeAssertionRecords: 'yes' }])]) expect(isFocusOn(other)).toBeNull();
  });

  it('cannot be told where the list is missing, or is far too long', async () => {
    const home = await mkdtemp(join(tmpdir(), 'unhunch-focus-'));
    onTestFinished(() => rm(home, { recursive: true }));
    const { look } = openFocusDetector(home);
    expect(await look()).toBeNull();
    const folder = join(home, 'Library/DoNotDisturb/DB');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'Assertions.json'), list([{ storeAssertionRecords: [record] }]));
    expect(await look()).toBe(true);
    await writeFile(join(folder, 'Assertions.json'), list([{ storeAssertionRecords: [record], padding: ' '.repeat(1024 * 1024) }]));
    expect(await look()).toBeNull();
  });
});
