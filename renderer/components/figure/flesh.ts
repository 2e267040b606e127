import type { Joint, Side, Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { add, apply, between, type Mat3, mirrorPoint, type Vec3 } from '../../../shared/routine/figure/vector.ts';

/** An ellipsoid of the body: its middle, how it is turned, and its half axes, in shares of body height. */
export type Lump = { readonly at: Vec3; readonly turn: Mat3; readonly size: Vec3 };
/** Lumps in a row; the skin is stretched over them. */
export type Chain = readonly Lump[];
export type Material = 'skin' | 'shirt' | 'trousers' | 'shoe' | 'hair';
export type Part = { readonly id: string; readonly material: Material; readonly chains: readonly Chain[] };
export type Limb = { readonly parts: readonly Part[]; readonly middle: Vec3 };
export type Flesh = {
  readonly trousers: Part;
  readonly shirt: Part;
  readonly neck: Part;
  readonly arms: readonly [Limb, Limb];
  readonly legs: readonly [Limb, Limb];
};

type Put = (joint: Joint, offset: Vec3, size: Vec3) => Lump;
const put: Put = (joint, offset, size) => ({ at: add(joint.at, apply(joint.turn, offset)), turn: joint.turn, size });
const putMirrored: Put = (joint, offset, size) => put(joint, mirrorPoint(offset), size);
const round = (radius: number): Vec3 => [radius, radius, radius];

/** Dresses the skeleton. Thicknesses are those of a slim adult in a loose shirt; `breath` (0 to 1) lifts the ribs forward. */
export function fleshOf(skeleton: Skeleton, breath: number): Flesh {
  const { pelvis, lumbar, lowerThorax, upperThorax, neck, head, left, right } = skeleton;
  const air = breath * 0.0035;
  const torso: Chain = [
    put(pelvis, [0, -0.034, 0], [0.096, 0.003, 0.069]),
    put(pelvis, [0, 0.01, 0], [0.0915, 0.01, 0.068]),
    put(lumbar, [0, 0.025, 0.002], [0.082, 0.01, 0.06]),
    put(lowerThorax, [0, 0.015, 0.002 + air], [0.086, 0.02, 0.061 + air]),
    put(lowerThorax, [0, 0.06, 0.003 + air], [0.094, 0.02, 0.064 + air]),
    put(upperThorax, [0, 0.03, 0.001 + air], [0.098, 0.028, 0.06 + air]),
    put(upperThorax, [0, 0.056, -0.004], [0.082, 0.016, 0.046]),
    put(upperThorax, [0, 0.074, -0.01], [0.062, 0.014, 0.03]),
  ];
  return {
    trousers: {
      id: 'hips',
      material: 'trousers',
      chains: [
        [
          put(pelvis, [0, 0.02, 0], [0.086, 0.03, 0.062]),
          put(pelvis, [0, -0.025, 0], [0.09, 0.03, 0.064]),
          put(pelvis, [0, -0.055, 0], [0.05, 0.02, 0.045]),
        ],
      ],
    },
    shirt: {
      id: 'shirt',
      material: 'shirt',
      chains: [
        torso,
        [put(upperThorax, [0.055, 0.06, -0.002], [0.03, 0.026, 0.03]), put(upperThorax, [-0.055, 0.06, -0.002], [0.03, 0.026, 0.03])],
        ...yoke(put, upperThorax, left),
        ...yoke(putMirrored, upperThorax, right),
      ],
    },
    neck: {
      id: 'neck',
      material: 'skin',
      chains: [
        [
          put(upperThorax, [0, 0.081, 0.005], [0.0312, 0.02, 0.0295]),
          put(neck, [0, 0.022, -0.001], [0.0296, 0.02, 0.03]),
          put(head, [0, 0.0, -0.008], [0.029, 0.02, 0.03]),
          put(head, [0, 0.03, -0.012], [0.029, 0.02, 0.03]),
        ],
      ],
    },
    arms: [arm('left', put, left), arm('right', putMirrored, right)],
    legs: [leg('left', put, left), leg('right', putMirrored, right)],
  };
}

// Trapezius from neck to shoulder, and the fold from chest to upper arm that a raised arm opens.
function yoke(at: Put, upperThorax: Joint, { acromion, shoulder }: Side): readonly Chain[] {
  return [
    [
      at(upperThorax, [0.014, 0.091, -0.012], [0.022, 0.018, 0.028]),
      at(acromion, [-0.055, 0.0105, -0.002], [0.024, 0.0195, 0.03]),
      at(acromion, [-0.022, -0.0205, 0.005], round(0.0325)),
    ],
    [at(upperThorax, [0.066, 0.012, 0], [0.03, 0.04, 0.05]), at(shoulder, [0, -0.03, 0], round(0.033))],
  ];
}

function arm(side: string, at: Put, { shoulder, elbow, wrist }: Side): Limb {
  return {
    middle: between(elbow.at, wrist.at, 0.3),
    parts: [
      {
        id: `${side}-upper-arm`,
        material: 'skin',
        chains: [
          [
            at(shoulder, [0, -0.06, 0], round(0.028)),
            at(shoulder, [0, -0.13, 0.002], round(0.0255)),
            at(shoulder, [0, -0.186, 0], round(0.0215)),
          ],
        ],
      },
      {
        id: `${side}-sleeve`,
        material: 'shirt',
        chains: [
          [
            at(shoulder, [0, 0, 0], round(0.0335)),
            at(shoulder, [0, -0.04, 0], [0.0338, 0.01, 0.0338]),
            at(shoulder, [0, -0.08, 0], [0.0325, 0.008, 0.0325]),
            at(shoulder, [0, -0.106, 0], [0.032, 0.009, 0.032]),
          ],
        ],
      },
      {
        id: `${side}-forearm`,
        material: 'skin',
        chains: [
          [
            at(elbow, [0, 0, 0], round(0.0212)),
            at(elbow, [0, -0.035, 0.001], [0.0235, 0.03, 0.0235]),
            at(elbow, [0, -0.09, 0], [0.019, 0.03, 0.0195]),
            at(wrist, [0, 0, 0], [0.0125, 0.014, 0.0155]),
          ],
        ],
      },
      {
        id: `${side}-hand`,
        material: 'skin',
        chains: [
          [
            at(wrist, [0, 0.004, 0], [0.012, 0.012, 0.0145]),
            at(wrist, [0, -0.026, 0], [0.0115, 0.02, 0.0205]),
            at(wrist, [-0.001, -0.05, -0.001], [0.0105, 0.02, 0.0215]),
            at(wrist, [-0.005, -0.078, -0.002], [0.0085, 0.018, 0.0185]),
            at(wrist, [-0.009, -0.098, -0.002], [0.0065, 0.009, 0.012]),
          ],
          [
            at(wrist, [-0.002, -0.014, 0.01], round(0.009)),
            at(wrist, [-0.006, -0.04, 0.026], round(0.0078)),
            at(wrist, [-0.009, -0.058, 0.031], round(0.0062)),
          ],
        ],
      },
    ],
  };
}

function leg(side: string, at: Put, { hip, knee, ankle }: Side): Limb {
  return {
    middle: knee.at,
    parts: [
      {
        id: `${side}-ankle`,
        material: 'skin',
        chains: [
          [at(knee, [0, -0.19, 0], round(0.0195)), at(ankle, [0, 0.004, -0.002], round(0.0165)), at(ankle, [0, -0.014, 0], round(0.0175))],
        ],
      },
      {
        id: `${side}-shoe`,
        material: 'shoe',
        chains: [
          [
            at(ankle, [0, -0.0175, -0.022], [0.0185, 0.021, 0.0165]),
            at(ankle, [0, -0.0125, 0.018], [0.0205, 0.0255, 0.03]),
            at(ankle, [0, -0.0255, 0.07], [0.0255, 0.0135, 0.028]),
            at(ankle, [-0.002, -0.0285, 0.098], [0.0215, 0.0105, 0.016]),
          ],
        ],
      },
      {
        id: `${side}-shank`,
        material: 'trousers',
        chains: [
          [
            at(knee, [0, 0, 0.002], [0.0355, 0.03, 0.038]),
            at(knee, [0.001, -0.07, -0.006], [0.0355, 0.02, 0.039]),
            at(knee, [0, -0.15, -0.003], [0.03, 0.02, 0.033]),
            at(knee, [0, -0.218, 0], [0.0265, 0.003, 0.029]),
          ],
        ],
      },
      {
        id: `${side}-thigh`,
        material: 'trousers',
        chains: [
          [
            at(hip, [-0.01, 0.0, 0], [0.044, 0.03, 0.06]),
            at(hip, [-0.0045, -0.06, 0], [0.047, 0.02, 0.056]),
            at(hip, [-0.001, -0.15, 0], [0.0415, 0.02, 0.046]),
            at(knee, [0, 0, 0.002], [0.0355, 0.03, 0.038]),
          ],
        ],
      },
    ],
  };
}
