import { root } from '@tooling/test-kit/repository';
import { complaints, releaseNeeds } from './needs.ts';

/** `pnpm release:check`: demands a changeset for every package whose users will notice something. */
const needs = await releaseNeeds(root);
const found = complaints(needs);
for (const text of found) console.error(text);
if (found.length === 0) console.log('Every package has the changeset that it needs.');
process.exitCode = found.length === 0 ? 0 : 1;
