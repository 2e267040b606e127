import type { Camera } from '../move.ts';
import { apply, compose, type Mat3, subtract, turnX, turnY, type Vec3 } from './vector.ts';

/** An orthographic eye: `toEye` turns the world so that x is right, y up and z towards the viewer; the centre lands on 0, 0. */
export type View = { readonly turn: Mat3; readonly centre: Vec3 };

/** The eye of a move. Azimuth goes round to the body's left, elevation above it, both in degrees. */
export const viewOf = ({ azimuth, elevation, centre }: Camera): View => ({
  turn: compose(turnX(elevation), turnY(-azimuth)),
  centre,
});

/** A place as the eye sees it: right, up, and towards the viewer, still in shares of body height. */
export const seen = (view: View, place: Vec3): Vec3 => apply(view.turn, subtract(place, view.centre));
