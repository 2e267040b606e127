/**
 * The mark: a ring that fills as sitting goes on, around a person with open shoulders (the top of a wall angel).
 * One geometry for the tray, the app icon and the status ring, so they stay the same drawing.
 */
export type Mark = {
  readonly size: number;
  readonly centre: number;
  readonly ring: { readonly radius: number; readonly width: number; readonly trackWidth: number };
  readonly figure: Figure;
};

export type Figure = {
  readonly head: { readonly x: number; readonly y: number; readonly radius: number };
  /** SVG path of raised forearms, shoulders and spine, to be stroked with `width` and round caps. */
  readonly limbs: string;
  readonly width: number;
};

/** The grid the mark is drawn on: the smallest tray icon. */
const grid = 16;

/** `size` is the square it fills, in pixels: strokes and edges of small sizes are put on whole pixels, so they stay crisp. */
export function markOf(size: number): Mark {
  const unit = size / grid;
  const width = Math.max(2, 1.85 * unit);
  return {
    size,
    centre: size / 2,
    ring: { radius: (size - width) / 2, width, trackWidth: Math.max(1, 0.9 * unit) },
    figure: figureOf(size, 1),
  };
}

/** `scale` 1 fits inside the ring; about 1.4 fills the square where there is no ring. */
export function figureOf(size: number, scale: number): Figure {
  const unit = (size / grid) * scale;
  const centre = size / 2;
  const width = strokeFor(size, 1.55 * unit);
  const edge = (at: number): number => Math.round(at - width / 2) + width / 2;
  const shoulderY = edge(centre + 1.1 * unit);
  const left = edge(centre - 3.7 * unit);
  const right = size - left;
  const handY = centre - 2.3 * unit;
  const corner = 1.7 * unit;
  const footY = Math.round(centre + 4.9 * unit) - width / 2;
  const radius = width === 2 ? Math.round(1.75 * unit) : 1.75 * unit;
  return {
    head: { x: centre, y: shoulderY - width / 2 - Math.round(unit) - radius, radius },
    limbs:
      `M${left} ${handY}V${shoulderY - corner}A${corner} ${corner} 0 0 0 ${left + corner} ${shoulderY}` +
      `H${right - corner}A${corner} ${corner} 0 0 0 ${right} ${shoulderY - corner}V${handY}M${centre} ${shoulderY}V${footY}`,
    width,
  };
}

/** A thin stroke has the parity of the square, so that the spine, in its middle, covers whole pixels. */
function strokeFor(size: number, wanted: number): number {
  if (wanted >= 2.5) return Math.round(wanted * 2) / 2;
  return size % 2 === 0 ? 2 : wanted < 2 ? 1 : 3;
}

/** SVG path of the filled part of the ring, clockwise from twelve o'clock; `fraction` between 0 and 1, both excluded. */
export function arcPath({ centre, ring }: Mark, fraction: number): string {
  const angle = 2 * Math.PI * fraction;
  const x = centre + ring.radius * Math.sin(angle);
  const y = centre - ring.radius * Math.cos(angle);
  return `M${centre} ${centre - ring.radius}A${ring.radius} ${ring.radius} 0 ${fraction > 0.5 ? 1 : 0} 1 ${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
