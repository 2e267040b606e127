import { resolve } from 'node:path';
import { main, Refusal } from './commands.ts';
import { desktopHelp } from './desktop-words.ts';
import { ask } from './start-socket.ts';

await main(async () => {
  const [word, ...rest] = process.argv.slice(2);
  if (word === undefined) throw new Refusal(desktopHelp());
  // npm runs this in the project's folder; a file is meant from where the user is.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const answer = await ask([word, ...(word === 'screenshot' ? rest.map((file) => resolve(here, file)) : rest)]);
  if (answer === undefined) {
    throw new Refusal('No Unhunch of this checkout is running. `npm start` where there is no display starts it on a virtual desktop.');
  }
  if (!answer.done) throw new Refusal(answer.text);
  if (answer.text !== '') process.stdout.write(`${answer.text}\n`);
  return 0;
});
