import { spine } from '../../../shared/routine/figure/body.ts';
import type { Joint, Side, Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { add, apply, between, distance, dot, type Mat3, mirrorPoint, subtract, type Vec3 } from '../../../shared/routine/figure/vector.ts';

/** An ellipsoid of the body: its middle, how it is turned, and its half axes, in shares of body height. */
export type Lump = { readonly at: Vec3; readonly turn: Mat3; readonly size: Vec3 };
/** Lumps in a row; the skin is stretched over them. */
export type Chain = readonly Lump[];
export type Material = 'skin' | 'shirt' | 'trousers' | 'shoe' | 'hair';
export type Part = { readonly id: string; readonly material: Material; readonly chains: readonly Chain[] };
export type Limb = { readonly parts: readonly Part[]; readonly root: Vec3; readonly middle: Vec3; readonly isFolded: boolean };
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

/**
 * Dresses the skeleton. Thicknesses are those of a slim adult in a loose shirt; `breath` (0 to 1) lifts the ribs: forward, or up where
 * the chest faces the floor.
 */
export function fleshOf(skeleton: Skeleton, breath: number, isBarefoot: boolean): Flesh {
  const { pelvis, lumbar, lowerThorax, upperThorax, neck, head, left, right } = skeleton;
  const prone = Math.max(0, -apply(lowerThorax.turn, [0, 0, 1])[1]);
  const air = breath * (0.0035 + 0.003 * prone);
  // A head that is lifted draws the throat in.
  const lifted = Math.max(0, -dot(apply(head.turn, [0, 1, 0]), apply(upperThorax.turn, [0, 0, 1])));
  // Belly and shirt hang from a trunk that faces the floor.
  const slack = 0.009 * prone;
  const rise = air * (1 - 2 * prone);
  // Thighs that come up in front push the hem up.
  const lap = Math.max(0, dot(subtract(between(left.knee.at, right.knee.at, 0.5), pelvis.at), apply(pelvis.turn, [0, 0, 1])));
  const hem = -0.026 + 0.018 * Math.min(1, lap / 0.12) * (1 - prone);
  const torso: Chain = [
    put(pelvis, [0, hem, 0], [0.0985, 0.013, 0.071]),
    put(pelvis, [0, 0.01, 0], [0.0975, 0.01, 0.069]),
    put(lumbar, [0, 0.025, 0.002 + rise * 0.7 + slack], [0.0885, 0.01, 0.061 + air * 0.7 + slack * 0.8]),
    put(lowerThorax, [0, 0.015, 0.002 + rise + slack / 2], [0.0935 + air * 0.6, 0.02, 0.063 + air]),
    put(lowerThorax, [0, 0.06, 0.003 + rise], [0.102 + air * 0.6, 0.02, 0.066 + air]),
    put(upperThorax, [0, 0.03, 0.001 + rise], [0.105 + air * 0.5, 0.028 + air * 0.5, 0.062 + air]),
    put(upperThorax, [0, 0.056, -0.004], [0.082, 0.016, 0.046]),
    put(upperThorax, [0, 0.076, -0.01], [0.062, 0.014, 0.03]),
    put(upperThorax, [0, 0.088, -0.014], [0.04, 0.014, 0.026]),
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
        [put(upperThorax, [0.055, 0.05, -0.002], [0.03, 0.026, 0.03]), put(upperThorax, [-0.055, 0.05, -0.002], [0.03, 0.026, 0.03])],
        ...yoke(put, upperThorax, left),
        ...yoke(putMirrored, upperThorax, right),
      ],
    },
    neck: {
      id: 'neck',
      material: 'skin',
      chains: [
        [
          put(upperThorax, [0, 0.092 + 0.012 * lifted, 0.006 - 0.014 * lifted], [0.036, 0.019, 0.0325 - 0.006 * lifted]),
          put(neck, [0, 0.03, -0.001], [0.0325, 0.02, 0.032]),
          put(head, [0, 0.0, -0.008], [0.029, 0.02, 0.03]),
          put(head, [0, 0.03, -0.015], [0.0305, 0.02, 0.031]),
        ],
      ],
    },
    arms: [arm('left', put, left), arm('right', putMirrored, right)],
    legs: [leg('left', put, left, isBarefoot), leg('right', putMirrored, right, isBarefoot)],
  };
}

// Trapezius from neck to shoulder, which bunches up along the neck as the shoulder rises, and the fold from chest to upper arm that
// a raised arm opens.
function yoke(at: Put, upperThorax: Joint, { acromion, shoulder }: Side): readonly Chain[] {
  const rise = dot(subtract(acromion.at, upperThorax.at), apply(upperThorax.turn, [0, 1, 0])) - spine.upperThoracic;
  return [
    [
      at(upperThorax, [0.018, 0.094 + Math.max(0, rise) * 0.8, -0.013], [0.021, 0.018, 0.028]),
      at(acromion, [-0.062, 0.0085 + rise * 0.3, -0.003], [0.024, 0.0185, 0.03]),
      at(acromion, [-0.026, -0.0145, 0.001], [0.022, 0.0185, 0.028]),
      at(acromion, [-0.0205, -0.0245, 0.006], round(0.0352)),
    ],
    [at(upperThorax, [0.063, 0.02, 0], [0.03, 0.036, 0.05]), at(shoulder, [-0.001, -0.016, 0], round(0.0335))],
  ];
}

function arm(side: string, at: Put, { shoulder, elbow, wrist }: Side): Limb {
  return {
    root: shoulder.at,
    middle: between(elbow.at, wrist.at, 0.3),
    isFolded: false,
    parts: [
      {
        id: `${side}-upper-arm`,
        material: 'skin',
        chains: [
          [
            at(shoulder, [0, -0.06, 0], round(0.0275)),
            at(shoulder, [0, -0.13, 0.002], round(0.0255)),
            at(shoulder, [0, -0.182, 0.001], round(0.0228)),
          ],
        ],
      },
      {
        id: `${side}-sleeve`,
        material: 'shirt',
        chains: [
          [
            at(shoulder, [0.002, -0.005, 0], round(0.0358)),
            at(shoulder, [0.003, -0.036, 0], [0.0365, 0.02, 0.0365]),
            at(shoulder, [0.001, -0.076, 0], [0.0345, 0.01, 0.0345]),
            at(shoulder, [0, -0.108, 0], [0.0335, 0.009, 0.0335]),
          ],
        ],
      },
      {
        id: `${side}-forearm`,
        material: 'skin',
        chains: [
          [
            at(elbow, [0, -0.005, 0.001], round(0.0228)),
            at(elbow, [0, -0.038, 0.001], [0.0232, 0.03, 0.0232]),
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
            at(wrist, [0, 0.004, 0], [0.0135, 0.012, 0.015]),
            at(wrist, [0, -0.026, 0], [0.0155, 0.02, 0.0225]),
            at(wrist, [-0.001, -0.05, -0.001], [0.0155, 0.02, 0.024]),
            at(wrist, [-0.005, -0.074, -0.002], [0.0135, 0.018, 0.0215]),
            at(wrist, [-0.009, -0.091, -0.002], [0.0115, 0.016, 0.0175]),
          ],
          [
            at(wrist, [-0.002, -0.016, 0.01], round(0.011)),
            at(wrist, [-0.006, -0.04, 0.028], round(0.0095)),
            at(wrist, [-0.009, -0.057, 0.034], round(0.0082)),
          ],
        ],
      },
    ],
  };
}

/** A knee bent by a right angle or more brings the ankle nearer to the hip than this. */
const foldedLeg = 0.36;

// A foot that points at the viewer has no outline along its length: its pieces are drawn two by two.
const pairs = (chain: Chain): readonly Chain[] => chain.slice(1).map((lump, index) => [chain[index] ?? lump, lump]);

function leg(side: string, at: Put, { hip, knee, ankle }: Side, isBare: boolean): Limb {
  return {
    root: hip.at,
    middle: knee.at,
    isFolded: distance(hip.at, ankle.at) < foldedLeg,
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
        material: isBare ? 'skin' : 'shoe',
        chains: pairs([
          at(ankle, [0, -0.017, -0.022], [0.021, 0.022, 0.0175]),
          at(ankle, [0, -0.0115, 0.016], [0.0245, 0.0275, 0.031]),
          at(ankle, [0.001, -0.019, 0.048], [0.0285, 0.02, 0.03]),
          at(ankle, [0.001, -0.0245, 0.075], [0.03, 0.0155, 0.028]),
          at(ankle, [-0.002, -0.0275, 0.1], [0.026, 0.0125, 0.018]),
        ]),
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
