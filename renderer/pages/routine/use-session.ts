import { useEffect, useRef, useState } from 'react';
import type { RoutineReport } from '../../../shared/routine/report.ts';
import type { Routine } from '../../../shared/routine/routine.ts';
import type { Settings } from '../../../shared/settings.ts';
import { type Session, sessionOf } from '../../player/session.ts';
import type { Sound } from '../../player/sound.ts';
import { useLater } from '../../use-later.ts';
import { useWords } from '../../words.ts';

type Wanted = { readonly routine: () => Routine; readonly report: (report: RoutineReport) => void; readonly settings: Settings };

/**
 * The routine as it is played. Made once: one that runs is never begun again by a new render, nor changed by a new setting. It is drawn
 * at once, and begins when there is its sound.
 */
export function useSession({ routine, report, settings }: Wanted): Session {
  const words = useWords();
  const follow = useRef<Sound['follow'] | null>(null);
  const [session] = useState(() => sessionOf(routine(), { report, sound: (...played) => follow.current?.(...played) }));
  const [loadSound] = useState(() => async (): Promise<Sound> => (await import('../../player/sound.ts')).soundOf(words));
  const sound = useLater(loadSound);
  useEffect(() => sound?.set(settings, words), [sound, settings, words]);
  useEffect(() => {
    if (sound === null) return undefined;
    follow.current = sound.follow;
    const ends = [session.open(), sound.open()];
    return () => {
      for (const end of ends) end();
    };
  }, [session, sound]);
  return session;
}
