/** The npm scripts that go through run.mjs, and the application whose compiled file each one runs. */
export const applicationOf = {
  start: 'platform',
  'start:kafka': 'platform',
  kafka: 'platform',
  rebuild: 'platform',
  'rotate-key': 'platform',
  backup: 'platform',
  restore: 'platform',
  'move-to-kafka': 'platform',
  story: 'console',
  import: 'console',
  token: 'console',
  route: 'touring',
  waterfall: 'coproduction',
  verify: 'coproduction',
  treaty: 'coproduction',
  chaos: 'proving',
  bench: 'proving',
};

/** Those that start a gateway for browsers, and so need the pages built. */
export const servesPages = ['start', 'start:kafka'];
