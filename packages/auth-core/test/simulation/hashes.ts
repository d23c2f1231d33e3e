import { simulate } from './simulate.ts';

/** Prints the histories of some seeds as hashes, for a comparison of runtimes. */
const hashes: string[] = [];
for (const seed of process.argv.slice(2)) hashes.push((await simulate(Number(seed))).hash);
console.log(JSON.stringify({ node: process.version, hashes }));
