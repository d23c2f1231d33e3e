import { packages } from './packages.ts';
import { run } from './run.ts';

// In a page of the stage, whose results are seen in a picture.

const list = document.querySelector('pre')!;
list.append(navigator.userAgent, '\n\n');
void run(packages, location.origin, {
  onResult({ name, state, detail = '', ms }) {
    list.append(`${state.padEnd(6)} ${String(ms).padStart(5)} ms  ${name}${detail && `: ${detail}`}\n`);
  },
});
