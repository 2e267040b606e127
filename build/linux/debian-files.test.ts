import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debianChangelog } from './debian-changelog.ts';
import { debianCopyright } from './debian-copyright.ts';

describe('the changelog for Debian', () => {
  const edition = { name: 'unhunch', maintainer: 'The developers <a@b>', today: '2026-12-01' };

  it('tells of every version, on the day that it was released', () => {
    const notes = { version: '1.0.0', date: '2026-11-23', paragraphs: ['The first.'], changes: ['It *sits*.'] };
    expect(debianChangelog([{ version: '1.1.0', date: null, paragraphs: [], changes: ['More.'] }, notes], edition)).toBe(
      `unhunch (1.1.0) UNRELEASED; urgency=medium

  * More.

 -- The developers <a@b>  Tue, 01 Dec 2026 00:00:00 +0000

unhunch (1.0.0) unstable; urgency=medium

  * The first.
  * It *sits*.

 -- The developers <a@b>  Mon, 23 Nov 2026 00:00:00 +0000
`,
    );
  });

  it('has no line over 80 columns and loses no word', () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (change) => {
        const written = debianChangelog([{ version: '1.0.0', date: '2026-11-23', paragraphs: [], changes: [change] }], edition);
        expect(Math.max(...written.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
        expect(written.replaceAll(/\s+/g, ' ')).toContain(`* ${change} --`);
      }),
    );
  });
});

describe('the copyright file for Debian', () => {
  const project = {
    name: 'Unhunch',
    source: 'https://a.b',
    licence: 'MIT License\n\nCopyright (c) 2026 Us\n\nPermission.',
    folder: '/opt/U',
  };
  const other = { name: 'react', version: '1.2.3', identifier: 'MIT', text: 'Copyright (c) Meta\r\n\r\nThe copyright notice.' };
  const stanza = (more: Partial<typeof other> | { readonly text: null } | { readonly identifier: null }) =>
    debianCopyright(project, [{ ...other, ...more }]).split('\n\n')[2];

  it('begins with the project and its own terms', () => {
    expect(debianCopyright(project, [])).toBe(`Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Unhunch
Source: https://a.b

Files: *
Copyright: 2026 Us
License: Expat
 MIT License
 .
 Copyright (c) 2026 Us
 .
 Permission.
`);
  });

  it('names who holds what is bundled, and on which terms', () => {
    expect(stanza({})).toBe(
      'Files: node_modules/react/*\nCopyright: Meta\nLicense: Expat\n Copyright (c) Meta\n .\n The copyright notice.\nComment: Version 1.2.3.\n',
    );
  });

  it('leaves a text that every Debian has to Debian', () => {
    expect(stanza({ identifier: 'Apache-2.0' })).toContain('\n On Debian systems the text is in /usr/share/common-licenses/Apache-2.0\n');
  });

  it('says where a text is that did not come along', () => {
    expect(stanza({ text: null })).toContain('Copyright: The authors of react\nLicense: Expat\n It came without the text');
  });

  it('has a name for terms without one', () => expect(stanza({ identifier: null })).toContain('\nLicense: other\n'));

  it('leads to what Electron is made of', () => expect(stanza({ name: 'electron' })).toContain(' /opt/U/LICENSES.chromium.html\n'));
});
