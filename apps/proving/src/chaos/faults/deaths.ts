import { until, type StageHand } from './stage-hand';
import type { Deaths } from './plan';

/** Kills the process under load; the ones that follow kill themselves where they were told to. @returns by which deaths it went. */
export async function die({ system }: StageHand, { target, points }: Deaths, note: (what: string) => void): Promise<void> {
  const process = system.processOf(target);
  await process.isUp();
  await until(`${process.name} does not run`, () => process.isRunning);
  const before = process.deaths.length;
  process.arm(points.map(({ point, nth }) => `${point}:${nth}`));
  try {
    await process.kill();
    note(`killed ${process.name}`);
    for (const { point } of points) {
      await until(`${process.name} never came to ${point}`, () => process.deaths.slice(before).some(({ faultPoint }) => faultPoint?.startsWith(`${point}:`)));
      note(`killed at ${point} ${process.name}`);
    }
  } finally {
    process.disarm();
  }
  await process.isUp();
}
