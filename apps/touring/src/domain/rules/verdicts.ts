import type { Finding } from './finding';

type Numbers = Finding['numbers'];

/** The three ways in which a rule answers; each rule file speaks through one of these. */
export function saying(rule: string) {
  return {
    judge: (keeps: boolean, subject: string | null, numbers: Numbers): Finding => ({ rule, verdict: keeps ? 'holds' : 'broken', subject, numbers, missing: [] }),
    unknown: (subject: string | null, missing: readonly string[], numbers: Numbers = {}): Finding => ({ rule, verdict: 'unknown', subject, numbers, missing }),
  };
}
