import type { Plugin } from 'vite';

/** The page names the font of most languages, which else is only asked for when the first text is laid out. */
export const earlyFont: Plugin = {
  name: 'early-font',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const fonts = Object.keys(bundle).filter((name) => /source-sans-3-latin-wght-normal-.*\.woff2$/.test(name));
      if (fonts.length !== 1) throw new Error(`There are ${fonts.length} such fonts in the bundle.`);
      return fonts.map((font) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${font}`, crossorigin: true },
        injectTo: 'head' as const,
      }));
    },
  },
};
