/** x to the body's left, y up, z forward; a right-handed frame. Lengths are shares of body height. */
export type Vec3 = readonly [number, number, number];

/** A rotation, row by row. */
export type Mat3 = readonly [number, number, number, number, number, number, number, number, number];

export const identity: Mat3 = [1, 0, 0, 0, 1, 0, 0, 0, 1];

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (radiansIn: number): number => (radiansIn * 180) / Math.PI;

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
/** `share` 0 gives `a`, 1 gives `b`. */
export const between = (a: Vec3, b: Vec3, share: number): Vec3 => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

export const apply = (m: Mat3, v: Vec3): Vec3 => [
  m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
  m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
  m[6] * v[0] + m[7] * v[1] + m[8] * v[2],
];

/** `compose(a, b)` turns by `b` first, seen from inside `a`. */
export const compose = (a: Mat3, b: Mat3): Mat3 => [
  a[0] * b[0] + a[1] * b[3] + a[2] * b[6],
  a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
  a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
  a[3] * b[0] + a[4] * b[3] + a[5] * b[6],
  a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
  a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
  a[6] * b[0] + a[7] * b[3] + a[8] * b[6],
  a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
  a[6] * b[2] + a[7] * b[5] + a[8] * b[8],
];

/** Rotation by an angle in degrees about a unit axis (Rodrigues). */
export function turnAbout(axis: Vec3, angle: number): Mat3 {
  const [x, y, z] = axis;
  const c = Math.cos(radians(angle));
  const s = Math.sin(radians(angle));
  const t = 1 - c;
  return [
    t * x * x + c,
    t * x * y - s * z,
    t * x * z + s * y,
    t * x * y + s * z,
    t * y * y + c,
    t * y * z - s * x,
    t * x * z - s * y,
    t * y * z + s * x,
    t * z * z + c,
  ];
}

export const turnX = (angle: number): Mat3 => turnAbout([1, 0, 0], angle);
export const turnY = (angle: number): Mat3 => turnAbout([0, 1, 0], angle);
export const turnZ = (angle: number): Mat3 => turnAbout([0, 0, 1], angle);

/** The same place on the other side of the body. */
export const mirrorPoint = (v: Vec3): Vec3 => [-v[0], v[1], v[2]];

/** The same rotation seen in the mirror: flips only signs, so left and right stay equal to the last bit. */
export const mirrorTurn = (m: Mat3): Mat3 => [m[0], -m[1], -m[2], -m[3], m[4], m[5], -m[6], m[7], m[8]];

/** The way back of a rotation. */
export const transposed = (m: Mat3): Mat3 => [m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]];
