import { interrupted, Progress, readCommandLine, runCommand } from '@caravanserai/local';
import { isClean, lastLine, linesOf } from '../chaos/report';
import { Rig } from '../chaos/rig';
import type { RunResult } from '../chaos/run';
import { sabotages } from '../chaos/sabotage/sabotage';
import type { Carrier } from '../chaos/system/system';

const { flags } = readCommandLine({
  command: 'npm run chaos --',
  flags: {
    runs: { takes: 'number', least: 1, most: 10_000, meaning: 'how many runs (1)' },
    seed: { takes: 'number', least: 0, most: 1_000_000_000, meaning: 'of the first run; each further one adds one (1)' },
    carrier: { takes: ['kafka', 'in-process'], meaning: 'what carries the events (in-process)' },
    brokers: { takes: ['1', '3'], meaning: 'how many brokers, with kafka (1)' },
    sabotage: { takes: sabotages, meaning: 'plant this fault: the rig must see it' },
    'stock-producer': { takes: 'nothing', meaning: 'send as kafkajs is shown to be used: the rig must see what that loses' },
    json: { takes: 'nothing', meaning: 'print one line of JSON for each run and one at the end, and nothing else' },
  },
});

/** Runs the platform under load while its parts are killed, stopped and cut off, and compares afterwards what must be with what is. */
async function main(): Promise<number> {
  const progress = new Progress(flags.json);
  const carrier: Carrier = flags.carrier ?? 'in-process';
  if (carrier === 'in-process' && (flags.brokers !== undefined || flags['stock-producer'])) {
    process.stderr.write('In one process there are no brokers and no producer: --brokers and --stock-producer go with --carrier kafka\n');
    return 2;
  }
  const stopping = interrupted();
  const settings = { carrier, brokers: flags.brokers === '3' ? (3 as const) : (1 as const), stockProducer: flags['stock-producer'], sabotage: flags.sabotage };
  const rig = await Rig.start({ ...settings, say: (line) => progress.update(line) });
  const results: RunResult[] = [];
  const all = runs(rig, results, progress);
  all.catch(() => undefined); // Thrown below, once everything that runs has been stopped.
  const isInterrupted = await Promise.race([all.then(() => false, () => false), stopping.then(() => true)]);
  const isSound = !isInterrupted && results.length === (flags.runs ?? 1) && results.every(isClean);
  await rig.stop(!isSound);
  if (!isInterrupted) await all;
  if (!isSound) progress.say(`Logs and data stay in ${rig.folder}.`);
  process.stdout.write(flags.json ? `${JSON.stringify({ runs: results.length, line: lastLine(results), sound: isSound })}\n` : `${lastLine(results)}\n`);
  return isSound ? 0 : 1;
}

async function runs(rig: Rig, results: RunResult[], progress: Progress): Promise<void> {
  for (let index = 0; index < (flags.runs ?? 1); index += 1) {
    const result = await rig.run((flags.seed ?? 1) + index);
    results.push(result);
    if (flags.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    else for (const line of linesOf(result)) progress.say(line);
  }
}

void runCommand(main);
