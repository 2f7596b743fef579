/** Jest's own report of failures, and a file with the counts and the reasons of what was skipped, for the line that ends `npm test`. */
const { writeFileSync } = require('node:fs');

const skipReason = /\(skipped: (.+?)\)/;

module.exports = class JestSummary {
  onRunComplete(_contexts, results) {
    const reasons = new Map();
    for (const suite of results.testResults) {
      for (const test of suite.testResults.filter(({ status }) => status === 'pending')) {
        const why = skipReason.exec(test.fullName)?.[1] ?? 'no reason given';
        const name = test.ancestorTitles[0]?.replace(skipReason, '').trim() ?? test.title;
        reasons.set(`${name}: ${why}`, (reasons.get(`${name}: ${why}`) ?? 0) + 1);
      }
    }
    const broken = results.testResults.filter((suite) => suite.testExecError).length;
    writeFileSync(process.env.JEST_SUMMARY, JSON.stringify({ passed: results.numPassedTests, failed: results.numFailedTests + broken, skipped: results.numPendingTests, reasons: [...reasons] }));
  }
};
