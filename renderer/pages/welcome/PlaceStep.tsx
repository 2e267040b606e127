import type { ReactNode } from 'react';
import { hasTray } from '../../../shared/tray-place.ts';
import { useWords } from '../../words.ts';
import { PlacePicture } from './PlacePicture.tsx';
import { StepFrame } from './StepFrame.tsx';
import type { StepProps } from './step.ts';
import { useTrayPlace } from './tray-place.ts';

/** Where the icon is on this system, or how the window is opened where there is none. */
export function PlaceStep({ snapshot, ask }: StepProps): ReactNode {
  const { welcome: words, format } = useWords();
  const place = useTrayPlace(ask);
  // Known within a moment; nothing is claimed before.
  if (place === null) return <StepFrame isFull picture={null} title={words.place} lead={null} />;
  const isThere = hasTray(place);
  return (
    <StepFrame
      isFull
      picture={<PlacePicture place={place} time={format.timeOfDay(snapshot.wallMs, snapshot.utcOffsetMinutes)} />}
      title={isThere ? words.place : words.noPlace}
      lead={
        <>
          <p>{words.places[place]}</p>
          <p>{isThere ? words.placeRing : words.startAgain}</p>
        </>
      }
    />
  );
}
