import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Utils } from '@cyclonedx/cyclonedx-library/Contrib/Bom';
import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  type License,
  LicenseExpression,
  LicenseRepository,
  Metadata,
  type OptionalComponentProperties,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import * as Serialize from '@cyclonedx/cyclonedx-library/Serialize';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { PackageURL } from 'packageurl-js';
import * as v from 'valibot';
import { main, projectDir } from './commands.ts';
import { shippedPackages } from './licences.ts';
import { projectText } from './packed.ts';
import { permittedLicence } from './permitted-licences.ts';

const ourselvesSchema = v.object({ name: v.string(), productName: v.string(), version: v.string(), license: v.string() });

export type Ourselves = v.InferOutput<typeof ourselvesSchema>;

type Package = { readonly name: string; readonly version: string; readonly identifier: string };

/** Everything that ships with the app, on whichever system, as a CycloneDX bill of materials in JSON. */
export function billOfMaterials(app: Ourselves, packages: readonly Package[], made: Date): string {
  const component = new Component(ComponentType.Application, app.productName, {
    bomRef: app.name,
    version: app.version,
    licenses: licensesOf(app.license),
  });
  const bom = new Bom({ serialNumber: Utils.randomSerialNumber(), metadata: new Metadata({ component, timestamp: made }) });
  for (const each of packages) {
    const part = new Component(each.name === 'electron' ? ComponentType.Framework : ComponentType.Library, ...partOf(each));
    bom.components.add(part);
    component.dependencies.add(part.bomRef);
  }
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec1dot6);
  return new Serialize.JsonSerializer(normalizer).serialize(bom, { sortLists: true, space: 2 });
}

/** By its address in the npm registry, which is how advisories name it. */
function partOf({ name, version, identifier }: Package): [string, OptionalComponentProperties] {
  const [scope, plainName] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = new PackageURL('npm', scope, plainName ?? name, version, undefined, undefined).toString();
  const part = { bomRef: purl, purl, version, licenses: licensesOf(identifier) };
  return [plainName ?? name, scope === undefined ? part : { ...part, group: scope }];
}

function licensesOf(identifier: string): LicenseRepository {
  const license: License = isSupportedSpdxId(identifier) ? new SpdxLicense(identifier) : new LicenseExpression(identifier);
  return new LicenseRepository([license]);
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    const app = v.parse(ourselvesSchema, JSON.parse(await projectText('package.json')));
    const packages = (await shippedPackages()).map(permittedLicence);
    const folder = join(projectDir, 'release');
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${app.productName}-${app.version}.cdx.json`);
    await writeFile(file, billOfMaterials(app, packages, new Date()));
    process.stdout.write(`${file}\n`);
    return 0;
  });
}
