import { execFile } from 'node:child_process';
import * as v from 'valibot';
import { main, projectDir, Refusal, say } from './commands.ts';
import { shippedPackages } from './licences.ts';

/** What is read here of `npm audit --json`. A text in `via` only names another package that has an advisory of its own. */
const reportSchema = v.object({
  vulnerabilities: v.record(
    v.string(),
    v.object({ via: v.array(v.union([v.string(), v.object({ title: v.string(), severity: v.string(), url: v.string() })])) }),
  ),
});

export type Advisories = { readonly shipped: readonly string[]; readonly others: readonly string[] };

/** Known weaknesses, those of what ships apart from those of what only builds and tests. */
export function advisoriesOf(report: unknown, shipped: ReadonlySet<string>): Advisories {
  const parsed = v.safeParse(reportSchema, report);
  if (!parsed.success) throw new Refusal('npm gave no report of known weaknesses; it needs a connection to the registry.');
  const lines = Object.entries(parsed.output.vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((each) => (typeof each === 'string' ? [] : [{ name, line: `${name}, ${each.severity}: ${each.title} (${each.url})` }])),
  );
  const linesOf = (isShipped: boolean) => lines.filter(({ name }) => shipped.has(name) === isShipped).map(({ line }) => line);
  return { shipped: linesOf(true), others: linesOf(false) };
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    const names = (await shippedPackages()).map(({ name }) => name);
    const { shipped, others } = advisoriesOf(await npmAudit(), new Set(names));
    for (const line of others) say(`Does not ship: ${line}`);
    for (const line of shipped) say(`Ships: ${line}`);
    say(
      shipped.length === 0
        ? `Nothing is known against the ${names.length} packages that ship.`
        : 'A package that ships has a known weakness.',
    );
    return shipped.length === 0 ? 0 : 1;
  });
}

/** Its exit code tells of any advisory at all; its standard output is JSON, whatever happens. */
function npmAudit(): Promise<unknown> {
  return new Promise((resolve) => {
    const options = { cwd: projectDir, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
    execFile('npm', ['audit', '--json'], options, (_error, stdout) => resolve(parsedOrNothing(stdout)));
  });
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
