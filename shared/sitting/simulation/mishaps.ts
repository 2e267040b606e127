import type { Checkpoint } from './app.ts';
import type { Mishap } from './faults.ts';
import type { Life } from './life.ts';
import { dayMs } from './people.ts';

const minuteMs = 60_000;

/** Something goes wrong, or is wished for, now. */
export function befall(life: Life, mishap: Mishap): void {
  const { computer, truth, random } = life;
  switch (mishap.type) {
    case 'stall':
      if (computer.isAsleep) return;
      life.stalledUntil = computer.real + mishap.ms;
      truth.tolerate(2 * minuteMs);
      // A stall as long as an absence counts as one to the person's truth and as nothing to the core.
      truth.blind(computer.real + mishap.ms + 20 * minuteMs);
      life.plan(mishap.ms, false, () => life.attendance.seen());
      return;
    case 'clock':
      computer.setClock(mishap.ms);
      return;
    case 'offset':
      computer.offsetMinutes = Math.max(-720, Math.min(840, computer.offsetMinutes + mishap.minutes));
      return;
    case 'crash':
    case 'quit':
      if (mishap.type === 'crash' && mishap.checkpoint === 'older') life.app.dieAtNextEntry(() => startLater(life, mishap.ms, mishap));
      else if (mishap.type === 'crash' || !life.app.isRunning || computer.isAsleep) crash(life, mishap);
      else quit(life, mishap);
      return;
    case 'settings': {
      const changed = { ...life.settings, ...mishap.change };
      if (changed.restAfterMinutes < changed.awayAfterMinutes) return;
      life.settings = changed;
      truth.blind(computer.real + 20 * minuteMs);
      life.look();
      return;
    }
    case 'idle':
      computer.senseBadly(mishap.as);
      truth.blind(computer.real + mishap.ms + 30 * minuteMs);
      life.plan(mishap.ms, false, () => computer.senseBadly('good'));
      return;
    case 'darkWake':
      life.power.wakeDark(mishap.ms);
      return;
    case 'ask':
      // From another computer too: then without input here.
      if (life.isAtDesk) computer.touch();
      else if (!random.chance(0.1) || computer.isAsleep) return;
      else truth.blind(computer.real + 30 * minuteMs);
      life.tell({ type: 'asked', command: mishap.command });
      return;
    case 'keys':
      for (let press = 0; press < mishap.count; press += 1) {
        life.plan(press * random.int(200, 5_000), true, () => {
          if (!life.isAtDesk) return;
          computer.touch();
          life.tell({ type: 'ownInput' });
        });
      }
      return;
    case 'look':
      life.look();
      return;
  }
}

export type Launch = { readonly isReboot: boolean; readonly clockMs: number; readonly checkpoint: Checkpoint };

function quit(life: Life, { ms, ...rest }: { readonly ms: number } & Partial<Launch>): void {
  life.app.quit();
  startLater(life, ms, { isReboot: false, clockMs: 0, checkpoint: 'good', ...rest });
}

function crash(life: Life, { ms, ...rest }: { readonly ms: number } & Partial<Launch>): void {
  if (!life.app.isRunning) return;
  life.app.kill();
  startLater(life, ms, { isReboot: false, clockMs: 0, checkpoint: 'good', ...rest });
}

/** A dead app is started again by its user, or with the computer; after a reboot someone has to log in. */
function startLater(life: Life, ms: number, how: Launch): void {
  life.performance.end();
  if (how.clockMs !== 0 || how.checkpoint !== 'good') life.truth.blind(life.computer.real + dayMs);
  life.truth.tolerate(3 * minuteMs);
  life.startsOnReturn = life.activity.name === 'gone' ? how : null;
  if (life.startsOnReturn !== null) return;
  life.plan(ms, false, () => {
    if (life.app.isRunning) return;
    if (life.isAtDesk) launch(life, how);
    else life.startsOnReturn = how;
  });
}

/** The user is back, and turns the computer on or logs in. */
export function startAgain(life: Life): void {
  if (life.startsOnReturn !== null) launch(life, life.startsOnReturn);
}

function launch(life: Life, { isReboot, clockMs, checkpoint }: Launch): void {
  const { computer, truth, app } = life;
  life.startsOnReturn = null;
  if (isReboot) computer.isLocked = false;
  computer.setClock(clockMs);
  computer.launch(isReboot);
  computer.touch();
  life.attendance.launched(computer.real - app.endedAt);
  app.relaunch(checkpoint);
  if (computer.hasBeenSet) life.forgiveClocks();
  truth.tolerate(3 * minuteMs);
  life.planTick();
  life.look();
}
