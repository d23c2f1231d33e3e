import type { Consumer } from './consumer.ts';
import type { Stage, StageFiles } from './stage.ts';
import type { Ability } from './suite/setting.ts';

/** What a runtime gets for its run. */
export interface Run {
  consumer: Consumer;
  stage: Stage;
  /** Where pictures go. */
  artefacts: string;
}

/** Something that runs JavaScript, and the way in which it gets the packages. */
export interface Runtime {
  /** What `--only` knows it by. */
  id: string;
  title: string;
  /** How it gets the packages. */
  modules: string;
  abilities: readonly Ability[];
  /** Makes sure that it is there and gives its version. Throws an error that says how to get it. */
  version(): Promise<string>;
  /** What the stage has to serve. */
  files?(consumer: Consumer): Promise<StageFiles>;
  /** Web origins for CORS do not exist before the stage does. */
  isPage?: boolean;
  /** Runs the suite to its end. Resolves to everything that was printed; rejects where it did not end well. */
  run(run: Run): Promise<string>;
}
