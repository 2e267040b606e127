import type { Command, Outcome } from '../shared/command.ts';
import type { StateCommand } from '../shared/sitting/fact.ts';
import type { Words } from '../shared/words/words.ts';
import type { Routines } from './routines.ts';
import type { Runtime } from './runtime.ts';
import type { Senses } from './senses.ts';
import type { Windows } from './windows.ts';

export type CommandHands = {
  readonly windows: Pick<Windows, 'open'>;
  readonly senses: Pick<Senses, 'learn'>;
  readonly routines: Pick<Routines, 'resolve'>;
  readonly runtime: Pick<Runtime, 'tell' | 'look' | 'state'>;
  readonly words: () => Words;
  readonly quit: () => void;
};

const done: Outcome = { kind: 'done' };

/** Does what was asked for, wherever that was, or says why not. */
export function runCommand(command: Command, { windows, senses, routines, runtime, words, quit }: CommandHands): Outcome {
  switch (command.type) {
    case 'open':
      windows.open(command.window, { focus: true, menu: command.menu });
      if (command.window === 'settings') void senses.learn().then(runtime.look);
      return done;
    case 'quit':
      quit();
      return done;
    case 'start': {
      // While one runs, only a name can ask for another.
      const start = command.routine === undefined && runtime.state().routine !== null ? command : routines.resolve(command);
      return 'kind' in start ? start : ask(start);
    }
    default:
      return ask(command);
  }

  function ask(asked: StateCommand): Outcome {
    const refusal = runtime.tell({ type: 'asked', command: asked }).find((effect) => effect.type === 'refuse');
    return refusal === undefined ? done : { kind: 'refused', why: words().refusals[refusal.why] };
  }
}
