import type { Fault, Report, Verdict } from './report';

export const exitCodes: Readonly<Record<Verdict, number>> = { verified: 0, 'consistent-issuer-unknown': 0, 'does-not-verify': 1, unreadable: 2 };

const headlines: Readonly<Record<Verdict, string>> = {
  verified: 'VERIFIED: the bundle is whole and was issued with the key you gave, or one that is linked with it.',
  'consistent-issuer-unknown': 'CONSISTENT, ISSUER UNKNOWN: nothing in the bundle contradicts the rest, but whoever made it may have made all of it. Compare the fingerprint.',
  'does-not-verify': 'DOES NOT VERIFY:',
  unreadable: 'CANNOT BE READ:',
};

/** The report in lines for people; the wording of signatures never claims more than their level. */
export function wordsOf({ verdict, faults, said }: Report): string[] {
  const signatures = (said.signatures ?? []).map(({ party, signer, signedAt, level, how, voided }) =>
    `  ${party}: by ${signer} on ${signedAt}, ${how === 'account' ? 'by account only' : `with a ${how}`}, ${level}${voided ? ', lost its effect' : ''}`);
  const facts: [string, unknown][] = [
    ['Agreement', said.title], ['Id', said.agreementId], ['Root', said.versionRoot], ['Issuer\'s key', said.issuer], ['Linked with the key you gave', said.knownBy], ['Events', said.events], ['Seal', said.seal],
    ['Checkpoint', said.checkpoint && `${said.checkpoint.at}, ${said.checkpoint.size} leaves`],
  ];
  return [
    headlines[verdict], ...faults.map((fault) => `  ${faultLine(fault)}`),
    ...facts.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${String(value)}`])),
    ...(signatures.length === 0 ? [] : ['Signatures:', ...signatures]),
  ];
}

export const faultLine = ({ file, event, detail }: Fault): string => `${file}${event === undefined ? '' : `, event ${event}`}: ${detail}`;
