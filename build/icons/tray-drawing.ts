import { arcPath, type Figure, figureOf, type Mark, markOf } from '../../shared/mark.ts';
import { ringSteps, type TrayIconName } from '../../shared/tray-icon.ts';

export type Palette = {
  readonly teal: string;
  readonly coral: string;
  readonly amber: string;
  readonly sage: string;
  readonly quiet: string;
};

/**
 * Named after the panel they stand on. `any` is for panels whose tone the system does not tell: every colour of it keeps
 * 3:1 against near white and near black. `template` is the macOS kind: the system reads only the alpha.
 */
export const palettes = {
  light: { teal: '#1D6B66', coral: '#C94F32', amber: '#8F6200', sage: '#4F7A63', quiet: '#5A6664' },
  dark: { teal: '#6CC4B8', coral: '#FF8E70', amber: '#F0B94D', sage: '#9CCBB0', quiet: '#B4BFBC' },
  any: { teal: '#2E968C', coral: '#E2654A', amber: '#B5831F', sage: '#5E957B', quiet: '#7F8A87' },
  template: { teal: '#000', coral: '#000', amber: '#000', sage: '#000', quiet: '#000' },
} as const satisfies Record<string, Palette>;

/** A tray icon as SVG. Every state has a shape of its own, so it is told without colour too. */
export function traySvg(name: TrayIconName, size: number, palette: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${shapeOf(name, markOf(size), palette)}</svg>`;
}

function shapeOf(name: TrayIconName, mark: Mark, palette: Palette): string {
  switch (name) {
    case 'due':
      return disc(mark, palette.coral, figure(mark.figure, '#000'));
    case 'overdue':
      return disc(mark, palette.coral, exclamation(mark));
    case 'snoozed':
      return ring(mark, palette.teal) + zed(mark, palette.teal);
    case 'held':
      return ring(mark, palette.amber) + heldBar(mark, palette.amber);
    case 'paused':
      return pauseBars(mark, palette.quiet);
    case 'away':
      return dottedRing(mark, palette.quiet);
    case 'routine':
      return figure(figureOf(mark.size, 1.45), palette.sage);
    default:
      return progress(mark, stepOf(name), palette.teal);
  }
}

function stepOf(name: `sitting-${number}`): number {
  return Number(name.slice('sitting-'.length));
}

function progress(mark: Mark, step: number, colour: string): string {
  const { centre, ring: r } = mark;
  const track = `<circle cx="${centre}" cy="${centre}" r="${r.radius}" fill="none" stroke="${colour}" stroke-width="${r.trackWidth}" opacity=".45"/>`;
  const filled = `fill="none" stroke="${colour}" stroke-width="${r.width}"`;
  const arc =
    step === 0
      ? ''
      : step === ringSteps
        ? `<circle cx="${centre}" cy="${centre}" r="${r.radius}" ${filled}/>`
        : `<path d="${arcPath(mark, step / ringSteps)}" ${filled}/>`;
  return track + arc + figure(mark.figure, colour);
}

function figure({ head, limbs, width }: Figure, colour: string): string {
  return (
    `<circle cx="${head.x}" cy="${head.y}" r="${head.radius}" fill="${colour}"/>` +
    `<path d="${limbs}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}

/** A filled disc with a shape cut out of it: `hole` is drawn in black. */
function disc({ centre, size }: Mark, colour: string, hole: string): string {
  return (
    `<mask id="m"><rect width="${size}" height="${size}" fill="#fff"/>${hole}</mask>` +
    `<circle cx="${centre}" cy="${centre}" r="${centre}" fill="${colour}" mask="url(#m)"/>`
  );
}

function ring({ centre, ring: { radius, width } }: Mark, colour: string): string {
  return `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

/** Nobody is there: no figure, and a ring of dots that holds its place. */
function dottedRing({ centre, ring: { radius, width } }: Mark, colour: string): string {
  const dots = 8;
  const gap = (2 * Math.PI * radius) / dots;
  return (
    `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${width * 1.15}" ` +
    `stroke-linecap="round" stroke-dasharray="0 ${gap}"/>`
  );
}

/** Alone, without a ring: nothing fills up, and at 16 px three marks in one ring would be hard to tell apart. */
function pauseBars({ centre, size }: Mark, colour: string): string {
  const width = Math.round(size * 0.23);
  const height = centred(size, 0.74);
  const inner = Math.round(size * 0.11) + (size % 2) / 2;
  return [centre - inner - width, centre + inner]
    .map((x) => `<rect x="${x}" y="${centre - height / 2}" width="${width}" height="${height}" rx="${width / 4}" fill="${colour}"/>`)
    .join('');
}

/** The bar of do-not-disturb. */
function heldBar({ centre, size }: Mark, colour: string): string {
  const height = centred(size, 0.155);
  const width = centred(size, 0.5);
  return `<rect x="${centre - width / 2}" y="${centre - height / 2}" width="${width}" height="${height}" rx="${height / 4}" fill="${colour}"/>`;
}

function zed({ centre, size }: Mark, colour: string): string {
  const bar = Math.max(1, Math.round(size / 12));
  const half = Math.round(size * 0.19) + (size % 2) / 2;
  const [left, right, top, bottom] = [centre - half, centre + half, centre - half, centre + half];
  // The slant leans wide so that it stays open between the bars at 16 px.
  const slant = bar * 1.7;
  return (
    `<path fill="${colour}" d="M${left} ${top}H${right}V${top + bar}L${left + slant} ${bottom - bar}H${right}V${bottom}` +
    `H${left}V${bottom - bar}L${right - slant} ${top + bar}H${left}Z"/>`
  );
}

function exclamation({ centre, size }: Mark): string {
  const width = centred(size, 0.155);
  const top = Math.round(size * 0.2);
  const height = Math.round(size * 0.37);
  const dotTop = top + height + Math.max(1, Math.round(size * 0.08));
  return (
    `<rect x="${centre - width / 2}" y="${top}" width="${width}" height="${height}" rx="${width / 3}" fill="#000"/>` +
    `<rect x="${centre - width / 2}" y="${dotTop}" width="${width}" height="${width}" rx="${width / 3}" fill="#000"/>`
  );
}

/** About that share of the square, in whole pixels that lie evenly about its middle. */
function centred(size: number, share: number): number {
  const odd = size % 2;
  return 2 * Math.round((size * share - odd) / 2) + odd;
}
