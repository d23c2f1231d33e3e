import type { ContenderId } from '../contenders.ts';
import { runJob } from '../job.ts';
import type { BodiesRow, Transfer } from '../results.ts';
import { type Direction, POST_BYTES } from '../scenarios/bodies.ts';
import { ratios, spread } from '../statistics.ts';
import { DOWNLOAD_BYTES } from '../vendor/answers.ts';
import type { Run, RunContext } from './run.ts';

const MIB = 1 << 20;
const BYTES: Record<Direction, number> = { post: POST_BYTES, download: DOWNLOAD_BYTES };

/** Rounds of the comparison; transfers in a row and processes for the memory, which differs from process to process. */
const sizesOf = (quick: boolean, direction: Direction) => {
  const [rounds, transfers] = direction === 'post' ? [60, 30] : [16, 3];
  return { rounds: quick ? rounds / 4 : rounds, transfers, processes: quick ? 3 : 5 };
};

export const bodies: Run = {
  steps: ({ contenders, quick }) =>
    2 * (contenders.length * (sizesOf(quick, 'post').processes + 1) + sizesOf(quick, 'post').processes),

  async run(context) {
    const floor = {
      post: await peaksOf('floor', 'post', context),
      download: await peaksOf('floor', 'download', context),
    };
    const rows: BodiesRow[] = [];
    for (const id of context.contenders) {
      rows.push({
        id,
        post: await transfer(id, 'post', floor.post, context),
        download: await transfer(id, 'download', floor.download, context),
      });
    }
    return { bodies: { rows } };
  },
};

async function transfer(
  contender: ContenderId,
  direction: Direction,
  floorPeaks: readonly number[],
  context: RunContext,
): Promise<Transfer> {
  const { url, quick, step } = context;
  step(`bodies: ${contender}, ${direction}`);
  const { rounds } = sizesOf(quick, direction);
  const { pairs } = await runJob('throughput', { contender, url, direction, rounds });
  const peaks = await peaksOf(contender, direction, context);
  const perSecond = pairs.map((pair) => BYTES[direction] / MIB / pair.contender);
  return {
    // Throughput is the inverse of time.
    throughput: ratios(pairs.map((pair) => ({ floor: pair.contender, contender: pair.floor }))),
    mibPerSecond: spread(perSecond).median,
    memory: ratios(peaks.map((peak, index) => ({ floor: floorPeaks[index]!, contender: peak }))),
    peakMiB: spread(peaks).median,
  };
}

/** The peak of each of several processes, in MiB. */
async function peaksOf(
  contender: ContenderId,
  direction: Direction,
  { url, quick, step }: RunContext,
): Promise<number[]> {
  const { transfers, processes } = sizesOf(quick, direction);
  const peaks: number[] = [];
  for (let process = 1; process <= processes; process++) {
    step(`bodies: ${contender}, ${direction}, memory, process ${process} of ${processes}`);
    peaks.push((await runJob('memory', { contender, url, direction, rounds: transfers })).peakMiB);
  }
  return peaks;
}
