import { describe, expect, it } from 'vitest';
import { mendHome } from './home.ts';

describe('mendHome', () => {
  const mended = (env: NodeJS.ProcessEnv, systemHome = () => '/home/ann') => {
    mendHome(env, systemHome);
    return env['HOME'];
  };

  it('leaves a home that is set', () => {
    expect(mended({ HOME: '/srv/bob' })).toBe('/srv/bob');
  });

  it('takes the system’s where none is set, or an empty one', () => {
    expect(mended({})).toBe('/home/ann');
    expect(mended({ HOME: '' })).toBe('/home/ann');
  });

  it('goes without where the system knows none', () => {
    const unknown = () => {
      throw new Error('no such user');
    };
    expect(mended({}, unknown)).toBeUndefined();
  });
});
