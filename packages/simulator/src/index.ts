export { startSimulatorProcess } from './process.ts';
export { startSimulator } from './simulator.ts';
export type * from './types.ts';
export { secretMarker, vendorNames } from './types.ts';
