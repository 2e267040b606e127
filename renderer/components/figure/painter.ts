import type { Move } from '../../../shared/routine/move.ts';
import type { Moment } from '../../../shared/routine/timeline.ts';
import css from './figure.module.css';
import { type Frame, picture, scaleOf } from './film.ts';
import { type Glow, type GlowLayer, glowLayers } from './glow.ts';
import type { Point } from './outline.ts';
import roomCss from './room.module.css';
import { roomOf } from './room.ts';
import type { Scene, Shape } from './scene.ts';
import { element, write } from './svg.ts';
import { isBeforeBody } from './trail.ts';
import { trailPainter } from './trail-painter.ts';

// Without a room the body is a portrait before a disc, cut off by the disc's lower edge.
const disc = { middle: 22, radius: 186 } as const;
const portraitEdge = `M-${picture.width} -${picture.height}H${picture.width}V${disc.middle}H${disc.radius}A${disc.radius} ${disc.radius} 0 0 1 -${disc.radius} ${disc.middle}H-${picture.width}Z`;

export type Painter = (frame: Frame, moment: Moment) => void;

type Limb = {
  readonly path: SVGPathElement;
  readonly fold: SVGPathElement | null;
  readonly gradient: SVGLinearGradientElement;
  lit: { readonly from: Point; readonly to: Point } | null;
};

/**
 * Draws into an empty SVG group without React: sixty times a second only attributes change. `id` keeps the gradients of two figures
 * on one page apart.
 */
export function painterFor(root: SVGGElement, id: string): Painter {
  const styled = (name: string) => ({ class: css[name] ?? '' });
  const roomPath = (name: string) => element('path', { class: roomCss[name] ?? '' });
  const defs = element('defs', {});
  const wall = roomPath('wall');
  const floor = roomPath('floor');
  const skirting = roomPath('skirting');
  const mat = roomPath('mat');
  const matEdge = roomPath('matEdge');
  const stool = roomPath('stool');
  const stoolEdge = roomPath('stoolEdge');
  const cushion = roomPath('cushion');
  const cushionEdge = roomPath('cushionEdge');
  const clip = element('path', {});
  const shadow = roomPath('shadow');
  const floorClip = element('path', {});
  const floorShadow = roomPath('shadow');
  const clipped = (name: string, shape: SVGElement) => element('g', { 'clip-path': `url(#${id}${name})` }, shape);
  const room = element(
    'g',
    {},
    ...[
      wall,
      floor,
      skirting,
      matEdge,
      mat,
      clipped('wall', shadow),
      clipped('floor', floorShadow),
      stoolEdge,
      stool,
      cushionEdge,
      cushion,
    ],
  );
  const halo = element('circle', { ...styled('halo'), cx: '0', cy: String(disc.middle), r: String(disc.radius) });
  const body = element('g', {});
  const glows: Readonly<Record<GlowLayer, SVGGElement>> = { behind: element('g', {}), shirt: element('g', {}), front: element('g', {}) };
  const portrait = element('path', { d: portraitEdge });
  const head = headPainter();
  const limbs = new Map<string, Limb>();
  const trail = trailPainter();
  defs.append(
    element('clipPath', { id: `${id}wall` }, clip),
    element('clipPath', { id: `${id}floor` }, floorClip),
    element('clipPath', { id: `${id}portrait` }, portrait),
    element(
      'radialGradient',
      { id: `${id}glow` },
      element('stop', { offset: '0', ...styled('glowFrom') }),
      element('stop', { offset: '0.55', ...styled('glowMiddle') }),
      element('stop', { offset: '1', ...styled('glowTo') }),
    ),
    element(
      'radialGradient',
      { id: `${id}spill` },
      element('stop', { offset: '0', ...styled('spillFrom') }),
      element('stop', { offset: '1', ...styled('spillTo') }),
    ),
  );
  const person = element('g', {}, glows.behind, body, glows.front);
  const [nearTrail, farTrail] = trail.groups;
  root.append(defs, halo, room, person, ...(nearTrail ? [nearTrail] : []));
  let drawnMove: Move | null = null;
  let order = '';

  const limbFor = ({ id: part, material, crease }: Shape): Limb => {
    const known = limbs.get(part);
    if (known) return known;
    const gradient = element(
      'linearGradient',
      { id: id + part, gradientUnits: 'userSpaceOnUse', x1: '0', y1: '0', x2: '1', y2: '0', 'data-material': material },
      element('stop', { offset: '0', ...styled('lit') }),
      element('stop', { offset: '0.45', ...styled('plain') }),
      element('stop', { offset: '1', ...styled('shade') }),
    );
    defs.append(gradient);
    const made: Limb = {
      lit: null,
      gradient,
      path: element('path', { ...styled('part'), 'data-material': material, fill: `url(#${id}${part})` }),
      fold: crease !== null ? element('path', { ...styled('fold'), 'data-material': material }) : null,
    };
    limbs.set(part, made);
    return made;
  };

  const paintShapes = ({ shapes, headAt, head: paths, shadows }: Scene): void => {
    for (const shape of shapes) {
      const limb = limbFor(shape);
      write(limb.path, { d: shape.path });
      if (limb.fold) write(limb.fold, { d: shape.crease ?? '' });
      if (limb.lit && isNear(limb.lit.from, shape.from) && isNear(limb.lit.to, shape.to)) continue;
      limb.lit = shape;
      write(limb.gradient, { gradientTransform: lightAlong(shape) });
    }
    const nextOrder = shapes.map((shape) => shape.id).join();
    if (nextOrder !== order) {
      order = nextOrder;
      const nodes = (some: readonly Shape[]): readonly SVGElement[] =>
        some.map(limbFor).flatMap(({ path, fold }) => (fold ? [path, fold] : [path]));
      body.replaceChildren(...nodes(shapes.slice(0, headAt)), glows.shirt, head.group, ...nodes(shapes.slice(headAt)));
    }
    head.paint(paths);
    write(shadow, { d: shadows.wall });
    write(floorShadow, { d: shadows.floor });
  };

  const paintGlows = (layer: GlowLayer, spots: readonly Glow[]): void => {
    const group = glows[layer];
    const fill = `url(#${id}${layer === 'behind' ? 'spill' : 'glow'})`;
    while (group.childElementCount < spots.length) group.append(element('circle', { r: '1', fill, ...styled('glow') }));
    [...group.children].forEach((spot, index) => {
      const at = spots[index];
      write(spot, at ? { transform: placeOf(at), 'fill-opacity': at.strength } : { 'fill-opacity': 0 });
    });
  };

  return ({ move, scene, glows: spots }, moment) => {
    const k = scaleOf(move);
    if (move !== drawnMove) {
      drawnMove = move;
      const place = roomOf(move, k);
      room.style.display = place ? '' : 'none';
      halo.style.display = place ? 'none' : '';
      write(person, { 'clip-path': place ? 'none' : `url(#${id}portrait)` });
      const isOnBody = isBeforeBody(move.trail);
      if (farTrail) root.insertBefore(farTrail, isOnBody ? null : person);
      for (const group of trail.groups) group.toggleAttribute('data-on-body', isOnBody);
      root.style.setProperty('--k', String(k));
      if (place) {
        write(wall, { d: place.wall });
        write(clip, { d: place.wall });
        write(floor, { d: place.floor });
        write(skirting, { d: place.skirting });
        write(mat, { d: place.mat });
        write(matEdge, { d: place.matEdge });
        write(stool, { d: place.stool });
        write(stoolEdge, { d: place.stoolEdge });
        write(cushion, { d: place.cushion });
        write(cushionEdge, { d: place.cushionEdge });
        write(floorClip, { d: place.floor });
        // What lies right under a body never reaches the edge of the floor: only a slanting shadow is cut off, which costs.
        write(clipped('floor', floorShadow), { 'clip-path': move.scene.wallZ === null ? 'none' : `url(#${id}floor)` });
      }
    }
    paintShapes(scene);
    for (const layer of glowLayers)
      paintGlows(
        layer,
        spots.filter((one) => one.layer === layer),
      );
    trail.paint(moment, k);
  };
}

/** Where a spot lies, in one attribute: each that changes costs the renderer about as much as all of a shape's numbers. */
const placeOf = ({ x, y, angle, long, wide }: Glow): string =>
  `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)}) scale(${long.toFixed(1)} ${wide.toFixed(1)})`;

// In user units: light that falls off across a whole limb may lag so far behind it, which nobody sees, and costs less.
const lag = 1.5;
const isNear = (a: Point, b: Point): boolean => Math.abs(a[0] - b[0]) < lag && Math.abs(a[1] - b[1]) < lag;

/** Lays a gradient from 0, 0 to 1, 0 along a shape's light, in one attribute. */
function lightAlong({ from, to }: Shape): string {
  const [dx, dy] = [(to[0] - from[0]).toFixed(1), (to[1] - from[1]).toFixed(1)];
  return `matrix(${dx} ${dy} ${(from[1] - to[1]).toFixed(1)} ${dx} ${from[0].toFixed(1)} ${from[1].toFixed(1)})`;
}

function headPainter() {
  const path = (name: string): SVGPathElement => element('path', { class: css[name] ?? '' });
  const [ears, hair, face, nearEar, features, eyes] = [
    path('ear'),
    path('hair'),
    path('skin'),
    path('ear'),
    path('features'),
    path('eyes'),
  ];
  const group = element('g', {}, ears, hair, face, nearEar, features, eyes);
  return {
    group,
    paint: (head: Scene['head']): void => {
      write(ears, { d: head.ears });
      write(hair, { d: head.hair });
      write(face, { d: head.face });
      write(nearEar, { d: head.nearEar });
      write(features, { d: head.features });
      write(eyes, { d: head.eyes });
    },
  };
}
