import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from './sbom.ts';

const unhunch = { name: 'unhunch', productName: 'Unhunch', version: '0.1.0', license: 'MIT' };
const packages = [
  { name: 'electron', version: '45.4.1', identifier: 'MIT' },
  { name: '@dnd-kit/core', version: '6.3.1', identifier: 'MIT' },
  { name: 'either', version: '1.0.0', identifier: '(GPL-3.0-only OR MIT)' },
];
const written = billOfMaterials(unhunch, packages, new Date('2026-11-23T12:00:00Z'));

describe('the bill of materials', () => {
  it('is valid CycloneDX', async () => {
    const validator = new JsonStrictValidator(Version.v1dot6);
    expect(await validator.validate(written)).toBeNull();
    expect(await validator.validate(written.replace('"framework"', '"frame"'))).not.toBeNull();
  });

  it('says what it is of, and when it was made', () => {
    const { metadata } = JSON.parse(written);
    expect(metadata).toMatchObject({
      timestamp: '2026-11-23T12:00:00.000Z',
      component: { type: 'application', name: 'Unhunch', version: '0.1.0', licenses: [{ license: { id: 'MIT' } }] },
    });
  });

  it('names each part as advisories do, with its licence', () => {
    const { components, dependencies } = JSON.parse(written);
    expect(components).toMatchObject([
      { type: 'library', group: '@dnd-kit', name: 'core', purl: 'pkg:npm/%40dnd-kit/core@6.3.1' },
      { type: 'library', name: 'either', purl: 'pkg:npm/either@1.0.0', licenses: [{ expression: '(GPL-3.0-only OR MIT)' }] },
      { type: 'framework', name: 'electron', purl: 'pkg:npm/electron@45.4.1', licenses: [{ license: { id: 'MIT' } }] },
    ]);
    const { dependsOn } = dependencies.find(({ ref }: { readonly ref: string }) => ref === 'unhunch');
    expect(dependsOn.toSorted()).toEqual(components.map(({ purl }: { readonly purl: string }) => purl).toSorted());
  });
});
