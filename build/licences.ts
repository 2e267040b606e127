import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import * as v from 'valibot';
import { compressed } from '../electron/compressed.ts';
import { type Licence, licencesSchema } from '../shared/about.ts';
import { projectDir } from './commands.ts';
import { permittedLicence } from './permitted-licences.ts';

/** Where Vite lists the packages whose code went into a bundle, within the bundle's folder. */
export const bundledLicences = 'licences.json';

/** What ships as it is, beside the bundles. */
export const besideBundles = ['electron', 'koffi'] as const;

const bundles = ['main', 'preload', 'renderer'] as const;
const out = join(projectDir, 'out');
const gathered = join(out, compressed('licences.json'));

/** Puts the licences of all that ships with our own code into one file. */
export async function gatherLicences(): Promise<void> {
  const bundled = await Promise.all(bundles.map((bundle) => bundledIn(join(out, bundle, bundledLicences))));
  const others = await Promise.all([...besideBundles, ...(await packagesOfStyles())].map(licenceOf));
  const byName = new Map([...bundled.flat(), ...others].map((licence) => [`${licence.name} ${licence.version}`, licence]));
  const licences = [...byName.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en')).map(permittedLicence);
  await writeFile(gathered, brotliCompressSync(JSON.stringify(licences)));
}

/** What the last bundle brought together, all systems included. */
export async function shippedPackages(): Promise<readonly Licence[]> {
  return v.parse(licencesSchema, JSON.parse(brotliDecompressSync(await readFile(gathered)).toString()));
}

const bundledSchema = v.array(
  v.object({ name: v.string(), version: v.string(), identifier: v.optional(v.string()), text: v.optional(v.string()) }),
);

async function bundledIn(file: string): Promise<readonly Licence[]> {
  const found = v.parse(bundledSchema, JSON.parse(await readFile(file, 'utf8')));
  // Gathered in one place, they need not ship with each bundle.
  await rm(file);
  return found.map(({ name, version, identifier = null, text = null }) => ({ name, version, identifier, text }));
}

/** Vite knows of no package of which a style sheet alone is used, as it is of a font. */
async function packagesOfStyles(): Promise<readonly string[]> {
  const folder = join(projectDir, 'renderer/styles');
  const sheets = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  return sheets.flatMap((sheet) => [...sheet.matchAll(/\burl\("((?:@[\w-]+\/)?[\w-]+)\//g)].flatMap(([, name]) => name ?? []));
}

const manifestSchema = v.object({ version: v.string(), license: v.optional(v.string()) });

async function licenceOf(name: string): Promise<Licence> {
  const folder = join(projectDir, 'node_modules', name);
  const { version, license = null } = v.parse(manifestSchema, JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  return { name, version, identifier: license, text: file === undefined ? null : (await readFile(join(folder, file), 'utf8')).trim() };
}
