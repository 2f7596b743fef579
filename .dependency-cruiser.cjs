/**
 * The walls of the house, found by path: a new service stands behind them without an edit. Each rule has a planted violation in
 * libs/testing/test/boundaries.spec.ts that must trip it.
 */
const libraries = ['kernel', 'local', 'contracts', 'persistence', 'messaging', 'access', 'hosting', 'testing'];
const tests = '(\\.spec\\.ts$|/test/)';

/** A library may use those before it in the list; `local` is made for the machine and stands beside them. */
const upward = libraries.map((library, index) => ({
  name: `${library}-uses-only-what-is-below`,
  severity: 'error',
  comment: 'kernel <- contracts <- persistence <- messaging <- access <- hosting <- testing',
  from: { path: `^libs/${library}/`, pathNot: tests },
  to: { path: `^libs/(${[...libraries.slice(index + 1), ...(library === 'testing' || library === 'local' ? [] : ['local'])].join('|') || 'nothing'})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'an-app-never-imports-another',
      severity: 'error',
      comment: 'Services meet in events only; platform alone starts them.',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/platform/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'platform-starts-services-and-no-more',
      severity: 'error',
      from: { path: '^apps/platform/' },
      to: { path: '^apps/[^/]+/src/', pathNot: '^apps/(platform/|[^/]+/src/index\\.ts$)' },
    },
    {
      name: 'pages-know-contracts-and-no-other-library',
      severity: 'error',
      comment: 'What runs in a browser speaks to the platform over HTTP alone; the contracts are data and load anywhere.',
      from: { path: '^apps/web/src/', pathNot: tests },
      to: { path: '^libs/', pathNot: '^libs/contracts/' },
    },
    { name: 'libs-never-import-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'the-domain-is-pure',
      severity: 'error',
      comment: 'Its own domain, the kernel and the contracts: no framework, no SQL, no Kafka, no Node.',
      from: { path: '^apps/([^/]+)/src/domain/', pathNot: tests },
      to: { pathNot: ['^apps/$1/src/domain/', '^libs/(kernel|contracts)/'] },
    },
    {
      name: 'the-kernel-imports-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/src/', pathNot: [tests, '^libs/kernel/src/hash\\.ts$'] },
      to: { pathNot: '^libs/kernel/src/' },
    },
    {
      name: 'kafkajs-stays-behind-messaging',
      severity: 'error',
      comment: 'It is no longer maintained: one folder must be enough to replace it. The broker of this machine and the measurements speak to it as well.',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/messaging/src/kafka/kafkajs/', '^libs/local/', '^apps/proving/', tests] },
      to: { path: 'node_modules/kafkajs' },
    },
    {
      name: 'paper-uses-the-kernel-only',
      severity: 'error',
      comment: 'It turns content into bytes; what a paper says is its service\'s matter.',
      from: { path: '^libs/paper/', pathNot: tests },
      to: { path: '^(libs|apps)/', pathNot: '^libs/(paper|kernel)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...upward,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.check.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'require', 'node', 'default'] },
  },
};
