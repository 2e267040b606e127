import { arcPath, figureOf, markOf } from '../../shared/mark.ts';

/**
 * The app icon: the mark in paper white on deep teal, the ring three quarters full, its end in coral. macOS wants the tile
 * inside a margin (824 of 1024 px); elsewhere it fills the square, and under 48 px the ring gives its room to the person.
 */
export function appSvg(size: number, kind: 'tile' | 'macTile'): string {
  const margin = kind === 'macTile' ? size * (100 / 1024) : 0;
  const side = size - margin * 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">` +
    `<linearGradient id="g" x2="0" y2="1"><stop stop-color="#2B8780"/><stop offset="1" stop-color="#14504C"/></linearGradient>` +
    `<rect x="${margin}" y="${margin}" width="${side}" height="${side}" rx="${side * 0.225}" fill="url(#g)"/>` +
    `<g transform="translate(${margin} ${margin})">${side < 48 ? person(side) : ringed(side)}</g></svg>`
  );
}

const paper = '#FBF8F4';
const coral = '#FF8E70';
const fullness = 0.74;

function ringed(side: number): string {
  const share = 0.73;
  const mark = markOf(side * share);
  const offset = (side * (1 - share)) / 2;
  const { centre, ring } = mark;
  const angle = 2 * Math.PI * fullness;
  const end = { x: centre + ring.radius * Math.sin(angle), y: centre - ring.radius * Math.cos(angle) };
  const width = ring.width * 0.85;
  return (
    `<g transform="translate(${offset} ${offset})" fill="none" stroke-linecap="round">` +
    `<circle cx="${centre}" cy="${centre}" r="${ring.radius}" stroke="${paper}" stroke-opacity=".26" stroke-width="${width}"/>` +
    `<path d="${arcPath(mark, fullness)}" stroke="${paper}" stroke-width="${width}"/>` +
    `<circle cx="${end.x}" cy="${end.y}" r="${width * 0.86}" fill="${coral}"/>${limbs(mark.size, 1)}</g>`
  );
}

function person(side: number): string {
  return limbs(side, 1.15);
}

function limbs(size: number, scale: number): string {
  const { head, limbs: path, width } = figureOf(size, scale);
  return (
    `<circle cx="${head.x}" cy="${head.y}" r="${head.radius}" fill="${paper}"/>` +
    `<path d="${path}" fill="none" stroke="${paper}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}
