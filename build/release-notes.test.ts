import { describe, expect, it } from 'vitest';
import { releaseNotes } from './release-notes.ts';

const changelog = `# Changelog

## 0.2.0, 2026-12-24

The second
one.

- It sits in your tray,
  and measures.
- *Hold* does it by hand.

## 0.1.0, 2026-11-23

- The first one.
`;
const manifest = { version: '0.2.0', repository: 'https://github.com/someone/something' };

describe('the notes of a release', () => {
  const notes = releaseNotes('v0.2.0', manifest, changelog);

  it('are what the changelog says of that version alone', () => {
    expect(notes).toMatch(/^The second one\.\n\n- It sits in your tray, and measures\.\n- \*Hold\* does it by hand\.\n\n## Checking/);
    expect(notes).not.toContain('The first one');
  });

  it('tell how to check a download, with the repository it comes from', () => {
    expect(notes).toContain('sha256sum --check --ignore-missing SHA256SUMS');
    expect(notes).toContain('`gh attestation verify FILE --repo someone/something`');
  });

  it.each([
    ['the tag is of another version', 'v0.1.0', manifest, changelog, /^The tag is v0\.1\.0, but package\.json says 0\.2\.0/],
    ['the tag lacks its letter', '0.2.0', manifest, changelog, /^The tag is 0\.2\.0/],
    [
      'the changelog is behind',
      'v0.3.0',
      { ...manifest, version: '0.3.0' },
      changelog,
      /^CHANGELOG\.md begins with 0\.2\.0, but package\.json says 0\.3\.0/,
    ],
    [
      'the changelog gives no day',
      'v0.2.0',
      manifest,
      changelog.replace('2026-12-24', 'not yet released'),
      /^CHANGELOG\.md says that 0\.2\.0 is not yet released/,
    ],
    ['no repository is known', 'v0.2.0', { ...manifest, repository: 'https://example.org/x' }, changelog, /names no repository/],
  ])('are refused where %s', (_, tag, ofManifest, text, why) => {
    expect(() => releaseNotes(tag, ofManifest, text)).toThrow(why);
  });
});
