import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/assert-never.ts';
import { EndStep } from './EndStep.tsx';
import { LimitStep } from './LimitStep.tsx';
import { LoginStep } from './LoginStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { RollStep } from './RollStep.tsx';
import { SoundStep } from './SoundStep.tsx';
import type { LaterStepName, StepProps } from './step.ts';
import { UpdatesStep } from './UpdatesStep.tsx';

type Props = StepProps & { readonly name: LaterStepName };

/** Whatever comes after the first. */
export function LaterStep({ name, ...props }: Props): ReactNode {
  switch (name) {
    case 'place':
      return <PlaceStep {...props} />;
    case 'limit':
      return <LimitStep {...props} />;
    case 'sound':
      return <SoundStep {...props} />;
    case 'roll':
      return <RollStep {...props} />;
    case 'login':
      return <LoginStep {...props} />;
    case 'updates':
      return <UpdatesStep {...props} />;
    case 'end':
      return <EndStep {...props} />;
    default:
      return assertNever(name);
  }
}
