export { createSimulator, type Fixtures, loadFixtures, signWebhook } from './memory.ts';
export { startSimulatorProcess } from './process.ts';
export type { RehearsalStart, RehearsalWorld } from './rehearse/program.ts';
export {
  type RehearsalFault,
  type RehearsalOptions,
  type RehearsalVerdict,
  rehearsalFaults,
  rehearse,
} from './rehearse/rehearse.ts';
export type { OrderOutcome, RehearsalFinding } from './rehearse/verdict.ts';
export { startSimulator } from './simulator.ts';
export {
  type Accounts,
  type CallKind,
  type CoreCredentials,
  type Counters,
  type ElevateCredentials,
  type ElyssaCredentials,
  type Fault,
  type FaultTarget,
  type LoginLimit,
  type PerVendor,
  type PortalCredentials,
  type PortalSettings,
  type SimulatedVendor,
  type Simulator,
  type SimulatorOptions,
  type SimulatorSettings,
  secretMarker,
  type TelematicsAdminCredentials,
  type TelematicsUserCredentials,
  type VendorName,
  vendorNames,
} from './types.ts';
