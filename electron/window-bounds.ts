export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Size = Pick<Area, 'width' | 'height'>;
/** A display, and what panels leave of it. */
export type Screen = { readonly bounds: Area; readonly workArea: Area };

/** In the middle of the area, no larger than it. */
export function centredIn(area: Area, wanted: Size): Area {
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return { x: Math.round(area.x + (area.width - width) / 2), y: Math.round(area.y + (area.height - height) / 2), width, height };
}

/** Moved, and only where there is no other way shrunk, so that all of it lies in the area. */
export function clampedInto(area: Area, bounds: Area): Area {
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  return {
    x: Math.min(Math.max(bounds.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(bounds.y, area.y), area.y + area.height - height),
    width,
    height,
  };
}

/** Moved and resized as something went from `before` to `after`. */
export function movedAlike(area: Area, before: Area, after: Area): Area {
  return {
    x: area.x + after.x - before.x,
    y: area.y + after.y - before.y,
    width: area.width + after.width - before.width,
    height: area.height + after.height - before.height,
  };
}

/**
 * Where a window that was left in a place opens again: there, if any of it is on one of these work areas, within the one that has most
 * of it; else in the middle of the fallback. No smaller than the least, and no larger than the area.
 */
export function reopenedAt(place: Area, areas: readonly Area[], fallback: Area, least: Size): Area {
  const wanted = { ...place, width: Math.max(place.width, least.width), height: Math.max(place.height, least.height) };
  const [most] = areas.toSorted((one, other) => overlap(wanted, other) - overlap(wanted, one));
  return most !== undefined && overlap(wanted, most) > 0 ? clampedInto(most, wanted) : centredIn(fallback, wanted);
}

/** In square pixels. */
function overlap(one: Area, two: Area): number {
  const width = Math.min(one.x + one.width, two.x + two.width) - Math.max(one.x, two.x);
  const height = Math.min(one.y + one.height, two.y + two.height) - Math.max(one.y, two.y);
  return Math.max(0, width) * Math.max(0, height);
}

export type Corner = { readonly x: 'left' | 'right'; readonly y: 'top' | 'bottom' };

/**
 * The corner of the screen that the tray is in. Where nobody tells its place, a panel at the top has it, else one at the
 * bottom: panels put it at the far end.
 */
export function trayCornerOf({ bounds, workArea }: Screen, tray: Area | null): Corner {
  // An icon that is not on the screen has no size.
  if (tray === null || tray.width === 0 || tray.height === 0) return { x: 'right', y: workArea.y > bounds.y ? 'top' : 'bottom' };
  const isLeft = tray.x + tray.width / 2 < bounds.x + bounds.width / 2;
  const isTop = tray.y + tray.height / 2 < bounds.y + bounds.height / 2;
  return { x: isLeft ? 'left' : 'right', y: isTop ? 'top' : 'bottom' };
}

/** In that corner of the area, a little off its edges, and no larger than it. */
export function inCornerOf(area: Area, corner: Corner, size: Size): Area {
  const x = corner.x === 'left' ? area.x + edgeGap : area.x + area.width - size.width - edgeGap;
  const y = corner.y === 'top' ? area.y + edgeGap : area.y + area.height - size.height - edgeGap;
  return clampedInto(area, { x, y, ...size });
}

const edgeGap = 12;

export function isSameArea(one: Area, two: Area): boolean {
  return one.x === two.x && one.y === two.y && isSameSize(one, two);
}

export function isSameSize(one: Size, two: Size): boolean {
  return one.width === two.width && one.height === two.height;
}

/** Of a window that was made large: where it goes back to, and where it was put. */
export type Growth = { readonly small: Area; readonly large: Area };
export type Placed = { readonly growth: Growth | null; readonly bounds: Area };

/** As large as the area allows; one that is large already goes back to where it was at first. */
export function grown(growth: Growth | null, bounds: Area, area: Area): Placed {
  return { growth: { small: growth?.small ?? bounds, large: area }, bounds: area };
}

/** Back to where it was before it grew, whatever was done to it since; one that never grew stays. */
export function shrunk(growth: Growth | null, bounds: Area, area: Area): Placed {
  return { growth: null, bounds: growth === null ? bounds : clampedInto(area, growth.small) };
}

/** After its display changed: within the area, and filling it if it did before and was not resized by hand. */
export function refitted(growth: Growth | null, bounds: Area, area: Area): Placed {
  return growth !== null && isSameArea(bounds, growth.large) ? grown(growth, bounds, area) : { growth, bounds: clampedInto(area, bounds) };
}
