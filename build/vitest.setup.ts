import fc from 'fast-check';

// The same cases on every run, so that a red test is a change of ours; PROPERTY_SEED explores others, PROPERTY_RUNS more.
const { PROPERTY_SEED, PROPERTY_RUNS } = process.env;
fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? 20_260_302), numRuns: Number(PROPERTY_RUNS ?? 100) });
