import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argumentsGiven, main, projectDir, Refusal, say } from '../build/commands.ts';
import { ensurePackages } from '../build/system-packages.ts';
import { type MoveId, moveIds } from '../shared/routine/move.ts';
import { english } from '../shared/words/words.ts';
import { type Desktop, startDesktop } from './desktop/index.ts';
import { cameraOn, schemes } from './gallery/camera.ts';
import { film } from './gallery/film.ts';
import { formsOf, loopOf, momentsOf, shortStep, timelineOfStep } from './gallery/moments.ts';
import { type Cell, sheetOf } from './gallery/sheet.ts';

const { moves } = english;
const { values, positionals } = argumentsGiven({ allowPositionals: true, options: { only: { type: 'string' } } });
const sheets = join(projectDir, 'e2e/output/gallery');
const films = join(projectDir, '.github/pictures/moves');
/** Films are shown small. */
const filmScale = 0.44;

/** Shows every move as the packaged app draws it: a contact sheet of each form, and a film of each move for the README. */
await main(async () => {
  const { only } = values;
  if (only !== undefined && only !== 'sheets' && only !== 'films') throw new Refusal('--only takes sheets or films.');
  const moves = moveIds.filter((id) => positionals.length === 0 || positionals.includes(id));
  if (moves.length < positionals.length) throw new Refusal(`There are these moves: ${moveIds.join(', ')}.`);
  await ensurePackages(['run', 'desktop', 'films']);
  await mkdir(sheets, { recursive: true });
  await mkdir(films, { recursive: true });
  const desktop = await startDesktop({ dir: join(projectDir, '.cache/gallery') });
  try {
    for (const id of moves) {
      if (only !== 'films') await writeSheets(id, desktop);
      if (only !== 'sheets') await writeFilms(id, desktop);
    }
  } finally {
    await desktop.stop();
  }
  return 0;
});

async function writeSheets(id: MoveId, desktop: Desktop): Promise<void> {
  for (const easier of formsOf(id)) {
    const step = shortStep(id, easier);
    const camera = await cameraOn(step, desktop);
    const cells: Cell[] = [];
    try {
      for (const { ms, label } of momentsOf(timelineOfStep(step))) cells.push({ label, shot: await camera.shoot(ms) });
    } finally {
      await camera.close();
    }
    const title = easier === null ? moves.names[id] : `${moves.names[id]}: ${moves.easier[easier]}`;
    const file = join(sheets, `${easier === null ? id : `${id}-${easier}`}.png`);
    await writeFile(file, sheetOf(title, cells));
    say(`${title}: ${file}`);
  }
}

async function writeFilms(id: MoveId, desktop: Desktop): Promise<void> {
  const step = shortStep(id, null);
  const camera = await cameraOn(step, desktop, filmScale);
  try {
    await film(camera, loopOf(timelineOfStep(step)), (scheme) => join(films, `${id}-${scheme}.webp`));
  } finally {
    await camera.close();
  }
  const sizes = await Promise.all(schemes.map(async (scheme) => (await stat(join(films, `${id}-${scheme}.webp`))).size));
  say(`${moves.names[id]}: ${sizes.map((bytes) => `${Math.round(bytes / 1024)} KiB`).join(', ')}`);
}
