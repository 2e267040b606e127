import fc from 'fast-check';

// The same cases on every run, so that a red test is a change of ours; PROPERTY_SEED explores others.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_260_302) });
