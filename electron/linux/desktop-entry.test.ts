import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autostartEntry, commandIn, entryKeys, execOf, withKeys } from './desktop-entry.ts';

describe('Exec of a desktop entry', () => {
  it('quotes every word and escapes what would be read otherwise', () => {
    expect(execOf(['/opt/My Apps/unhunch', '/home/a b'])).toBe('"/opt/My Apps/unhunch" "/home/a b"');
    expect(execOf(['/opt/100%/$HOME/`x`/"y"'])).toBe('"/opt/100%%/\\$HOME/\\`x\\`/\\"y\\""');
  });

  it('is read back as the command that was written, whatever its words', () => {
    const word = fc.string({ minLength: 1, unit: fc.constantFrom('a', ' ', '%', 'U', '"', "'", '\\', '$', '`', '\n', 'ü', '/') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (command) => {
        const keys = entryKeys(autostartEntry({ command, comment: 'Breaks', isTried: true }));
        expect(commandIn(keys.get('Exec') ?? '')).toEqual(command);
        expect(keys.get('TryExec')).toBe(command[0]);
      }),
    );
  });

  it.each([
    ['/opt/Unhunch/unhunch %U', ['/opt/Unhunch/unhunch']],
    ['unhunch start --x=%%', ['unhunch', 'start', '--x=%']],
    ["'/home/a b/x' y", ['/home/a b/x', 'y']],
    ['/home/a\\ b', ['/home/a b']],
    ['', null],
    ['""', null],
    ['"/open', null],
    ['%U', null],
  ])('of %s runs %j', (exec, command) => expect(commandIn(exec)).toEqual(command));
});

describe('a desktop entry', () => {
  const text = '# mine\n[Desktop Entry]\nName=A\nName[de]=B\nHidden = true \n\n[Desktop Action x]\nName=C\n';

  it('has the keys of its main group alone', () => {
    expect([...entryKeys(text)]).toEqual([
      ['Name', 'A'],
      ['Name[de]', 'B'],
      ['Hidden', 'true'],
    ]);
    expect([...entryKeys('Name=A')]).toEqual([]);
  });

  it('takes a change and keeps all else', () => {
    expect(withKeys(text, { Hidden: 'false', Exec: 'a\\b' })).toBe(
      '# mine\n[Desktop Entry]\nName=A\nName[de]=B\nHidden=false\nExec=a\\\\b\n\n[Desktop Action x]\nName=C\n',
    );
  });

  it('is an application with a name', () => {
    expect(autostartEntry({ command: ['/x'], comment: 'Breaks', isTried: true })).toMatch(
      /^\[Desktop Entry\]\nType=Application\nName=Unhunch\n/,
    );
  });

  it('tries no program that the system knows by another name', () => {
    expect(autostartEntry({ command: ['unhunch'], comment: 'Breaks', isTried: false })).not.toContain('TryExec');
  });
});
