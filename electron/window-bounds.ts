export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Size = Pick<Area, 'width' | 'height'>;

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

export function isSameArea(one: Area, two: Area): boolean {
  return one.x === two.x && one.y === two.y && one.width === two.width && one.height === two.height;
}
