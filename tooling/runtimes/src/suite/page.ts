import { packages } from './packages.ts';
import { run } from './run.ts';

// In a page of the stage. What is seen at the end goes into a picture.

const results = await run(packages, location.origin);
const lines = results.map(({ name, failure }) => (failure ? `FAILED ${name}: ${failure}` : `passed ${name}`));
document.querySelector('pre')!.textContent = [navigator.userAgent, '', ...lines].join('\n');
document.title = 'The end';
