// Parts that are loaded later wait for the ones that they share code with, and while something is awaited here this script is not
// done: so it shares nothing.
const { begin } = await import('./begin.ts');
await begin();

export {};
