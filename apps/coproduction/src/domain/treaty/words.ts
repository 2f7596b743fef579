import type { RuleFinding } from './finding';

const sentences: Readonly<Record<string, string>> = {
  'aid-may-be-cut': 'the Party may reduce or bar access to national aid for a share below 20 %',
  'application-two-months': 'the application has to be made two months before shooting',
  'letters-renewed': 'letters of intent older than six months have to be renewed',
  'period-not-checked': 'periods of the entitlement after 2020 were not checked',
  'promotion-compensated': 'promotion costs are to be compensated within two years',
  'creative-in-proportion': 'technical and artistic participation is to be in proportion to the contribution',
  'expected-by-the-agency': 'the text sets no minimum; the agency expects 20 %',
  'day-in-force-not-found': 'confirmed, the day of its entry into force was not found: taken as in force',
  'only-announced': 'announced only; whether it was signed was not found',
  'no-contract-date': 'the date of the contract is missing',
  'scope-not-read': 'whether it covers this kind of work was not read',
  'no-agreement-known': 'no agreement between the two countries is known; one that exists would come first',
  'membership-undated': 'confirmed, without a day: taken as bound',
  'membership-not-listed': 'in none of the lists read: taken as not bound',
  'membership-outside-the-lists': 'the lists read name no state outside Europe: taken as not bound',
  'membership-no-row': 'no row says whether it is bound',
  'membership-unverified': 'bound only from memory',
  'membership-only-signed': 'only a signature was read',
  'membership-declaration-listed': 'named in the register of declarations; ratification itself was not found',
  'membership-left-on-unknown-day': 'has left on a day that was not found',
  'membership-no-date': 'the date of the contract is missing',
  'shares-not-read': 'its shares were not read',
  'third-not-read': 'what it says of third countries was not read',
};

/** One finding as an English sentence for the command line; the pages have their own texts by its code. */
export function inWords(finding: RuleFinding): string {
  const { rule, article, subject, actual, bound, explain, result, missing, source } = finding;
  const about = [rule?.instrument, article, subject].filter((part) => part !== undefined && part !== null && part !== '').join(' ');
  const numbers = actual !== null && bound !== null ? ` (${actual}, bound ${bound})` : '';
  const unverified = result === 'unverified' || finding.confidence === 'UNVERIFIED' ? ' [UNVERIFIED figure]' : '';
  const lacks = missing.length > 0 ? `; missing: ${missing.map(({ name }) => name).join(', ')}` : '';
  const from = source !== null && (result === 'unverified' || result === 'unknown' || rule === null) ? ` (${source})` : '';
  return `${about}: ${sentences[explain] ?? explain.replaceAll('-', ' ')}${numbers}${unverified}${lacks}${from}`;
}
