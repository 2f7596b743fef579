import type { Form, Instrument, Rule } from '../../domain/treaty/rule';
import { sources } from './sources';

const animated: readonly Form[] = ['animation'];
const others: readonly Form[] = ['feature', 'documentary', 'tv'];

const rule = (name: string, draft: Pick<Rule, 'test' | 'effect' | 'explain'> & Partial<Rule>): Rule => ({
  id: `EU-KR-2010/${name}`, instrument: 'EU-KR-2010', article: '5', edition: '2010', validFrom: '2010-10-06', source: sources.euKorea, workKinds: [...animated, ...others], confidence: 'SECONDARY', ...draft,
});

/** Protocol on Cultural Cooperation to the free trade agreement of the European Union and Korea, made expressly under the UNESCO Convention of 2005. */
export const euKorea: Instrument = {
  id: 'EU-KR-2010', title: 'EU - Korea, Protocol on Cultural Cooperation', kind: 'protocol', sides: ['EU', 'KR'], signedOn: '2010', inForceOn: '2011', forms: [...animated, ...others], formsNotRead: [],
  existence: 'confirmed', confidence: 'SECONDARY', source: sources.euKorea,
  rules: [
    rule('states', { workKinds: others, test: { atLeast: [{ countries: 'sideA' }, 2] }, effect: 'HARD', explain: 'two-eu-states' }),
    rule('states-animation', { workKinds: animated, test: { atLeast: [{ countries: 'sideA' }, 3] }, effect: 'HARD', explain: 'three-eu-states' }),
    rule('eu', { workKinds: others, test: { atLeast: [{ share: 'sideA' }, 3_000] }, effect: 'HARD', explain: 'eu-side-together' }),
    rule('korea', { workKinds: others, test: { atLeast: [{ share: 'sideB' }, 3_000] }, effect: 'HARD', explain: 'korean-side-together' }),
    rule('eu-animation', { workKinds: animated, test: { atLeast: [{ share: 'sideA' }, 3_500] }, effect: 'HARD', explain: 'eu-side-together' }),
    rule('korea-animation', { workKinds: animated, test: { atLeast: [{ share: 'sideB' }, 3_500] }, effect: 'HARD', explain: 'korean-side-together' }),
    rule('each-state', { each: 'sideA', test: { atLeast: [{ share: 'it' }, 1_000] }, effect: 'HARD', explain: 'each-eu-state' }),
    rule('creative-eu', { test: { atMost: [{ creative: 'sideA' }, 7_000] }, effect: 'HARD', explain: 'creative-at-most' }),
    rule('creative-korea', { test: { atMost: [{ creative: 'sideB' }, 7_000] }, effect: 'HARD', explain: 'creative-at-most' }),
    rule('apart-eu', { test: { atMost: [{ distance: [{ creative: 'sideA' }, { share: 'sideA' }] }, 2_000] }, effect: 'HARD', explain: 'creative-near-finance' }),
    rule('apart-korea', { test: { atMost: [{ distance: [{ creative: 'sideB' }, { share: 'sideB' }] }, 2_000] }, effect: 'HARD', explain: 'creative-near-finance' }),
    rule('thirds', { when: { atLeast: [{ countries: 'thirds' }, 1] }, test: { notRead: 'EU-KR-2010 whether third countries may take part' }, effect: 'HARD', explain: 'third-not-read', clause: 'third-party' }),
    // Periods read: 2011-2014, 2014-2017, 2017-2020; whether the entitlement was granted again was not checked.
    rule('period', { validFrom: '2021-01-01', test: { atMost: [1, 0] }, effect: 'WARN', explain: 'period-not-checked' }),
  ],
};
