import type { Stance } from '../../../shared/routine/figure/motion.ts';
import { viewOf } from '../../../shared/routine/figure/view.ts';
import type { Move } from '../../../shared/routine/move.ts';
import type { Moment } from '../../../shared/routine/timeline.ts';
import css from './figure.module.css';
import { glowsOf } from './glow.ts';
import { roomOf } from './room.ts';
import { type Scene, type Shape, sceneOf } from './scene.ts';
import { element, write } from './svg.ts';
import { trailPainter } from './trail-painter.ts';

/** Size of the picture in user units; its middle is 0, 0. */
export const picture = { width: 420, height: 440 } as const;

export type Painter = (body: Stance, moment: Moment) => void;

type Limb = { readonly path: SVGPathElement; readonly fold: SVGPathElement | null; readonly gradient: SVGLinearGradientElement };

/**
 * Draws into an empty SVG group without React: sixty times a second only attributes change. `id` keeps the gradients of two figures
 * on one page apart.
 */
export function painterFor(root: SVGGElement, id: string): Painter {
  const styled = (name: string) => ({ class: css[name] ?? '' });
  const defs = element('defs', {});
  const wall = element('path', styled('wall'));
  const floor = element('path', styled('floor'));
  const skirting = element('path', styled('skirting'));
  const clip = element('path', {});
  const shadow = element('path', styled('shadow'));
  const feet = [element('ellipse', styled('shadow')), element('ellipse', styled('shadow'))];
  const room = element('g', {}, wall, floor, skirting, element('g', { 'clip-path': `url(#${id}wall)` }, shadow), ...feet);
  const halo = element('circle', styled('halo'));
  const body = element('g', {});
  const glow = element('g', {});
  const fade = element('rect', { fill: `url(#${id}fade)` });
  const head = headPainter();
  const limbs = new Map<string, Limb>();
  const trail = trailPainter();
  defs.append(
    element('clipPath', { id: `${id}wall` }, clip),
    element(
      'linearGradient',
      { id: `${id}fade`, x1: '0', y1: '0', x2: '0', y2: '1' },
      element('stop', { offset: '0', ...styled('fadeFrom') }),
      element('stop', { offset: '1', ...styled('fadeTo') }),
    ),
    element(
      'radialGradient',
      { id: `${id}glow` },
      element('stop', { offset: '0', ...styled('glowFrom') }),
      element('stop', { offset: '0.55', ...styled('glowMiddle') }),
      element('stop', { offset: '1', ...styled('glowTo') }),
    ),
  );
  root.append(defs, halo, room, body, glow, fade, trail.group);
  let drawnMove: Move | null = null;
  let order = '';

  const limbFor = ({ id: part, material }: Shape): Limb => {
    const known = limbs.get(part);
    if (known) return known;
    const gradient = element(
      'linearGradient',
      { id: id + part, gradientUnits: 'userSpaceOnUse', 'data-material': material },
      element('stop', { offset: '0', ...styled('lit') }),
      element('stop', { offset: '0.45', ...styled('plain') }),
      element('stop', { offset: '1', ...styled('shade') }),
    );
    defs.append(gradient);
    const made: Limb = {
      gradient,
      path: element('path', { ...styled('part'), 'data-material': material, fill: `url(#${id}${part})` }),
      // Only the shirt has folds.
      fold: material === 'shirt' ? element('path', { ...styled('fold'), 'data-material': material }) : null,
    };
    limbs.set(part, made);
    return made;
  };

  const paintShapes = ({ shapes, headAt, head: paths, wallShadow }: Scene): void => {
    for (const shape of shapes) {
      const { path, fold, gradient } = limbFor(shape);
      write(path, { d: shape.path });
      if (fold) write(fold, { d: shape.crease });
      write(gradient, { x1: shape.from[0], y1: shape.from[1], x2: shape.to[0], y2: shape.to[1] });
    }
    const nextOrder = shapes.map((shape) => shape.id).join();
    if (nextOrder !== order) {
      order = nextOrder;
      const nodes = (some: readonly Shape[]): readonly SVGElement[] =>
        some.map(limbFor).flatMap(({ path, fold }) => (fold ? [path, fold] : [path]));
      body.replaceChildren(...nodes(shapes.slice(0, headAt)), head.group, ...nodes(shapes.slice(headAt)));
    }
    head.paint(paths);
    write(shadow, { d: wallShadow });
  };

  return (stance, moment) => {
    const k = picture.height / stance.move.camera.span;
    if (stance.move !== drawnMove) {
      drawnMove = stance.move;
      const place = roomOf(stance.move, k);
      room.style.display = place ? '' : 'none';
      const shown = place ? 'none' : '';
      fade.style.display = shown;
      halo.style.display = shown;
      write(fade, { x: -picture.width / 2, y: picture.height / 2 - 120, width: picture.width, height: 121 });
      write(halo, { cx: 0, cy: 22, r: 186 });
      root.style.setProperty('--k', String(k));
      if (place) {
        write(wall, { d: place.wall });
        write(clip, { d: place.wall });
        write(floor, { d: place.floor });
        write(skirting, { d: place.skirting });
        place.feet.forEach(([x, y], index) => {
          const foot = feet[index];
          if (foot) write(foot, { cx: x, cy: y, rx: 0.05 * k, ry: 0.013 * k });
        });
      }
    }
    paintShapes(sceneOf(stance, k));
    const glows = moment.segment.part === 'rep' ? glowsOf(viewOf(stance.move.camera), stance.skeleton, stance.move.muscles, k) : [];
    while (glow.childElementCount < glows.length) glow.append(element('ellipse', { fill: `url(#${id}glow)`, ...styled('glow') }));
    [...glow.children].forEach((spot, index) => {
      const at = glows[index];
      write(
        spot,
        at && at.strength > 0
          ? {
              transform: `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)}) rotate(${at.angle.toFixed(1)})`,
              rx: at.long,
              ry: at.wide,
              opacity: at.strength,
            }
          : { opacity: 0 },
      );
    });
    trail.paint(moment, k);
  };
}

function headPainter() {
  const path = (name: string): SVGPathElement => element('path', { class: css[name] ?? '' });
  const [farEar, hair, face, nearEar, features, eyes] = [
    path('skinShade'),
    path('hair'),
    path('skin'),
    path('skin'),
    path('features'),
    path('eyes'),
  ];
  const group = element('g', {}, farEar, hair, face, nearEar, features, eyes);
  return {
    group,
    paint: (head: Scene['head']): void => {
      write(farEar, { d: head.farEar });
      write(hair, { d: head.hair });
      write(face, { d: head.face });
      write(nearEar, { d: head.nearEar });
      write(features, { d: head.features });
      write(eyes, { d: head.eyes });
    },
  };
}
