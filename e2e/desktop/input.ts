import { type Environment, outputOf } from './processes.ts';

export type Input = {
  readonly move: (x: number, y: number) => Promise<void>;
  /** The smallest sign of life: the pointer one pixel aside and back. */
  readonly stir: () => Promise<void>;
  readonly click: (x: number, y: number, button?: number) => Promise<void>;
  /** Keys by their X names, such as `space` or `ctrl+q`. */
  readonly key: (...names: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
};

export function inputInto(env: Environment): Input {
  const xdotool = async (...args: readonly string[]) => {
    await outputOf(['xdotool', ...args], env);
  };
  return {
    move: (x, y) => xdotool('mousemove', String(x), String(y)),
    stir: () => xdotool('mousemove_relative', '--', '1', '0', 'mousemove_relative', '--', '-1', '0'),
    click: (x, y, button = 1) => xdotool('mousemove', String(x), String(y), 'click', String(button)),
    key: (...names) => xdotool('key', ...names),
    type: (text) => xdotool('type', text),
  };
}
