import { Resvg } from '@resvg/resvg-js';
import { type Scheme, type Shot, schemes } from './camera.ts';

export type Cell = { readonly label: string; readonly shot: Shot };

const columns = 6;
const [cellWidth, cellHeight] = [280, 294];
const [labelHeight, gap, titleHeight] = [22, 8, 44];
const papers: Readonly<Record<Scheme, { readonly paper: string; readonly ink: string }>> = {
  light: { paper: '#fff', ink: '#222' },
  dark: { paper: '#111', ink: '#eee' },
};

/** All cells in light, and below them in dark, as one PNG file. */
export function sheetOf(title: string, cells: readonly Cell[]): Buffer {
  const rows = Math.ceil(cells.length / columns);
  const width = gap + columns * (cellWidth + gap);
  const height = titleHeight + rows * (cellHeight + labelHeight + gap);
  const block = (scheme: Scheme, top: number): string => {
    const { paper, ink } = papers[scheme];
    const text = (x: number, y: number, size: number, words: string): string =>
      `<text x="${x}" y="${y}" font-size="${size}" fill="${ink}">${escaped(words)}</text>`;
    const drawn = cells.map(({ label, shot }, index) => {
      const x = gap + (index % columns) * (cellWidth + gap);
      const y = titleHeight + Math.floor(index / columns) * (cellHeight + labelHeight + gap);
      const picture = `data:image/png;base64,${shot[scheme].toString('base64')}`;
      return `<image x="${x}" y="${y}" width="${cellWidth}" height="${cellHeight}" href="${picture}"/>${text(x + 2, y + cellHeight + 16, 13, label)}`;
    });
    return `<g transform="translate(0 ${top})"><rect width="${width}" height="${height}" fill="${paper}"/>${text(gap, 30, 22, `${title}, ${scheme}`)}${drawn.join('')}</g>`;
  };
  const blocks = schemes.map((scheme, index) => block(scheme, index * height));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height * schemes.length}" font-family="DejaVu Sans">${blocks.join('')}</svg>`;
  return new Resvg(svg).render().asPng();
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
