import type { Reporter, TestModule } from 'vitest/node';

/** How one test ended. */
export interface Told {
  /** With the names of what it is in, as `-t` compares it. */
  name: string;
  passed: boolean;
  /** The code broke, and no assertion: that says nothing about an invariant. */
  crashed: boolean;
}

/** For vitest's `--reporter`: prints one line of JSON, with the kinds of errors that its own reporter leaves out. */
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const told: Told[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state, errors = [] } = test.result();
        if (state === 'skipped') continue;
        told.push({ name: test.fullName, passed: state === 'passed', crashed: errors.some(isCrash) });
      }
    }
    console.log(JSON.stringify(told));
  }
}

interface AnyError {
  name?: string;
  cause?: unknown;
}

/** Also where it is the reason that a property failed. */
function isCrash({ name = '', cause }: AnyError): boolean {
  return /^(Type|Reference|Syntax|Range)Error$/.test(name) || (!!cause && isCrash(cause as AnyError));
}
