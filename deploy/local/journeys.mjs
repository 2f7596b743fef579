/** What only the running whole can show, one command each; `missing` says why it can't be tried where something is missing. */
import { spawnSync } from 'node:child_process';

const all = process.env.REQUIRE_ALL === '1';
const lacks = (program) => spawnSync(program, ['-version'], { stdio: 'ignore' }).error !== undefined;
const withoutKafka = () => (all || !(lacks('java') || lacks('mvn')) ? undefined : 'no Java or no Maven, so no Kafka can run');
const node = (name, args, missing = () => undefined) => ({ name, command: process.execPath, args, missing });
const chaos = (carrier) => ['deploy/local/run.mjs', 'chaos', '--runs', '2', '--seed', '1', '--carrier', carrier];

/** What stands in one list goes side by side: each has folders and ports of its own, and waits for much of its time. */
export const journeys = [
  [
    node('the platform in one process, as a user starts it', ['deploy/local/journey.mjs', 'in-process']),
    node('the platform over Kafka, as a user starts it', ['deploy/local/journey.mjs', 'kafka'], withoutKafka),
    node('a fresh clone', ['deploy/local/journey.mjs', 'fresh-clone'], () => (all ? undefined : 'installs everything once more, so only with REQUIRE_ALL=1')),
  ],
  [node('chaos in one process', chaos('in-process')), node('chaos over Kafka', chaos('kafka'), withoutKafka)],
];
