import { describe, expect, it } from 'vitest';
import { advisoriesOf } from './audit.ts';

const advisory = (dependency: string, title: string) => ({
  source: 1_098_765,
  name: dependency,
  dependency,
  title,
  url: 'https://github.com/advisories/GHSA-0000-0000-0000',
  severity: 'high',
  range: '<1.2.3',
});

const report = {
  auditReportVersion: 2,
  vulnerabilities: {
    'some-bundler': { name: 'some-bundler', severity: 'high', isDirect: true, via: [advisory('some-bundler', 'Reads any file')] },
    react: { name: 'react', severity: 'high', isDirect: true, via: [advisory('react', 'Runs any text'), 'scheduler'] },
    scheduler: { name: 'scheduler', severity: 'high', isDirect: false, via: ['react'] },
  },
};

describe('known weaknesses', () => {
  it('stop a release only in what ships', () => {
    const { shipped, others } = advisoriesOf(report, new Set(['react', 'scheduler']));
    expect(shipped).toEqual(['react, high: Runs any text (https://github.com/advisories/GHSA-0000-0000-0000)']);
    expect(others).toEqual([expect.stringMatching(/^some-bundler, high: Reads any file/)]);
  });

  it('are not taken to be none where npm could not ask', () => {
    expect(() => advisoriesOf({ message: '405 Method Not Allowed', statusCode: 405 }, new Set())).toThrow(/^npm gave no report/);
    expect(() => advisoriesOf(undefined, new Set())).toThrow(/^npm gave no report/);
  });
});
