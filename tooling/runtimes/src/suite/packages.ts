import * as authCore from '@x/auth-core';
import * as redis from '@x/auth-core/redis';
import * as testing from '@x/auth-core/testing';
import * as kit from '@x/client-kit';
import * as core from '@x/core';
import * as elevate from '@x/elevate';
import * as elyssa from '@x/elyssa';
import * as portal from '@x/portal';
import * as telematics from '@x/telematics';

/** What every runtime has of the packages, as it has resolved them. */
export const packages = { authCore, core, elevate, elyssa, kit, portal, redis, telematics, testing };

/** The packages, with what only some runtimes have. */
export interface Packages extends Readonly<typeof packages> {
  /** Needs the modules of Node, which Bun and Deno have as well. */
  file?: typeof import('@x/auth-core/file');
  /** The engine once more: by `require` where the rest came by `import`, and the other way round. */
  otherFormat?: typeof import('@x/auth-core');
}
