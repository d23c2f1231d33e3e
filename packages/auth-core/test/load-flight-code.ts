import { importFlightCode } from '../src/engine/flight-code.ts';

// Loading takes real time, which a test with a virtual clock would have to wait for.
await importFlightCode();
