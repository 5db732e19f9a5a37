// What a test starts in the place of `scripts/support/aside.mjs`.
const [name] = process.argv.slice(2);
process.send?.([[name, { passed: 7, failed: 0, notRun: [], complaints: [] }]]);
