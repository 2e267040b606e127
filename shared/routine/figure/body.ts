import type { Vec3 } from './vector.ts';

/**
 * Segment lengths as shares of body height.
 * Source: D. A. Winter, Biomechanics and Motor Control of Human Movement, after Drillis and Contini.
 */
export const segment = {
  head: 0.13,
  neck: 0.052,
  biacromial: 0.259,
  trunk: 0.288,
  hipWidth: 0.191,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  thigh: 0.245,
  shank: 0.246,
  foot: 0.152,
  ankleHeight: 0.039,
} as const;

/** The trunk from the hip axis to the shoulder line in four pieces; together they are `segment.trunk`. */
export const spine = { pelvis: 0.058, lumbar: 0.08, lowerThoracic: 0.08, upperThoracic: 0.07 } as const;

/** Inner end of the collarbone, seen from the top of the upper thorax. */
export const sternum: Vec3 = [0.012, -0.006, 0.022];

/** Outer end of the collarbone when the girdle is at ease: half the biacromial width, in line with the ear. */
export const acromionAtEase: Vec3 = [segment.biacromial / 2, 0, -0.014];

/** Centre of the arm's ball joint, seen from the acromion: below it and a little inside. */
export const ballFromAcromion: Vec3 = [-0.022, -0.021, 0.006];

/** Hip joint centres lie well inside the outer hip width: about 0.1 of body height apart. */
export const hipFromPelvis: Vec3 = [0.052, 0, 0];

/** From the ankle to the heel's back, as a share of the foot's length. */
export const heelShare = 0.25;

/** From the knee's middle to the ground one kneels on, and from the pelvis's to the ground one sits on. */
export const underKnee = 0.036;
export const underPelvis = 0.062;
