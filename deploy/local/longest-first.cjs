/**
 * The suites that take longest come first, so that at the end no worker is left alone with one of them. A new machine knows no times,
 * and the size of a file, by which jest would go, says little of them.
 */
const Sequencer = require('@jest/test-sequencer').default;

const longest = [
  'apps/web/test/accessibility.spec.ts',
  'apps/platform/test/saga-over-kafka.spec.ts',
  'apps/platform/test/bad-input',
  'apps/platform/test/access-matrix.spec.ts',
  'libs/messaging/test/kafka.spec.ts',
  'libs/local/test/',
  'apps/web/test/',
  'apps/platform/test/',
  'libs/messaging/test/',
  'apps/notifications/test/',
  'apps/touring/test/',
];

const place = ({ path }) => {
  const at = longest.findIndex((part) => path.replaceAll('\\', '/').includes(part));
  return at < 0 ? longest.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((left, right) => place(left) - place(right));
  }
};
