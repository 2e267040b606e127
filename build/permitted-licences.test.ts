import { describe, expect, it } from 'vitest';
import { permittedLicence } from './permitted-licences.ts';

const under =
  (identifier: string | null, name = 'some-package') =>
  () =>
    permittedLicence({ name, version: '1.2.3', identifier, text: null }).identifier;

describe('what ships', () => {
  it.each(['MIT', 'Apache-2.0', 'OFL-1.1', '(GPL-3.0-only OR MIT)', 'MIT AND ISC'])('may be under %s', (identifier) => {
    expect(under(identifier)()).toBe(identifier);
  });

  it.each(['GPL-3.0-only', 'LGPL-2.1-or-later', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN LICENSE.txt', 'UNLICENSED', ''])(
    'may not be under "%s"',
    (identifier) => {
      expect(under(identifier)).toThrow(/^some-package is under .* What ships is under one of MIT, /);
    },
  );

  it('says what it is under, if not always in the form of today', () => {
    expect(under(null)).toThrow('some-package ships with the app and says nothing of its licence.');
    expect(under(null, 'x11')()).toBe('MIT');
  });
});
