import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { catalogueOf } from '../shared/words/catalogues.ts';
import { languages } from '../shared/words/languages.ts';
import { parsed } from './parsed-messages.ts';

const textsOf = /\/shared\/words\/([\w-]+)\/index\.ts$/;

/** Every language but the one that all others fall back to becomes a file of its own, compressed: of all that is shipped texts shrink most. */
export const smallLanguages: Plugin = {
  name: 'small-languages',
  async load(id) {
    const language = languages.find((tag) => tag === textsOf.exec(id)?.[1]);
    if (language === undefined) return null;
    const texts = JSON.stringify(parsed(await catalogueOf(language)));
    if (language === languages[0]) return `export const ${language} = ${texts};`;
    const fileName = `languages/${language}.json.br`;
    this.emitFile({ type: 'asset', fileName, source: brotliCompressSync(texts) });
    return `
      import { readFileSync } from 'node:fs';
      import { join } from 'node:path';
      import { brotliDecompressSync } from 'node:zlib';
      const file = join(import.meta.dirname, '${fileName}');
      export const ${language.replace('-', '')} = JSON.parse(brotliDecompressSync(readFileSync(file)));
    `;
  },
};
