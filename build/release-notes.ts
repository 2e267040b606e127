import * as v from 'valibot';
import { readChangelog } from './changelog.ts';
import { main, Refusal } from './commands.ts';
import { projectText } from './packed.ts';

const manifestSchema = v.object({ version: v.string(), repository: v.string() });

export type Manifest = v.InferOutput<typeof manifestSchema>;

/** What the page of a release says, in Markdown. A tag, a version and a changelog that disagree make no release. */
export function releaseNotes(tag: string, { version, repository }: Manifest, changelog: string): string {
  if (tag !== `v${version}`) throw new Refusal(`The tag is ${tag}, but package.json says ${version}, whose tag is v${version}.`);
  const [newest] = readChangelog(changelog);
  if (newest?.version !== version) {
    throw new Refusal(`CHANGELOG.md begins with ${newest?.version ?? 'no version'}, but package.json says ${version}.`);
  }
  if (newest.date === null) throw new Refusal(`CHANGELOG.md says that ${version} is not yet released; it needs its day.`);
  const changes = newest.changes.map((change) => `- ${change}`).join('\n');
  return `${[...newest.paragraphs, changes, howToCheck(nameOf(repository))].join('\n\n')}\n`;
}

/** "unhunch/unhunch" of its address on GitHub. */
function nameOf(repository: string): string {
  const [, name] = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(repository) ?? [];
  if (name === undefined) throw new Refusal(`package.json names no repository on GitHub: ${repository}`);
  return name;
}

function howToCheck(repository: string): string {
  return `## Checking a download

\`sha256sum --check --ignore-missing SHA256SUMS\` says whether it arrived whole, and
\`gh attestation verify FILE --repo ${repository}\` that it was built from these sources. The \`.cdx.json\` file is the bill of
materials (CycloneDX): everything that ships inside.`;
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    const [tag] = process.argv.slice(2);
    if (tag === undefined) throw new Refusal('Which tag? For example: npm run release-notes -- v0.1.0');
    const manifest = v.parse(manifestSchema, JSON.parse(await projectText('package.json')));
    process.stdout.write(releaseNotes(tag, manifest, await projectText('CHANGELOG.md')));
    return 0;
  });
}
