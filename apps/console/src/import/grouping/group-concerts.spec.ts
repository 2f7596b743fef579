import { type Played, asJourney, continuesJourney } from './group-concerts';

const played = (company: string, venueKey: string, date: string): Played => ({ rowId: `${venueKey}@${date}`, company, venueKey, date });

describe('the next concert of a company', () => {
  it.each([
    ['on the same day', 'NYP', '1984-08-18', true],
    ['the day after', 'NYP', '1984-08-19', true],
    ['after the longest break', 'NYP', '1984-08-22', true],
    ['a day later than that', 'NYP', '1984-08-23', false],
    ['of another company', 'NYS', '1984-08-19', false],
  ])('%s', (_case, company, date, continues) => {
    expect(continuesJourney(played('NYP', 'osaka', '1984-08-18'), played(company, 'nagoya', date))).toBe(continues);
  });
});

describe('the concerts of a journey', () => {
  it.each([
    ['one evening out', ['a 1984-01-01'], [['a 1984-01-01']], false],
    ['two evenings at one venue', ['a 1984-01-01', 'a 1984-01-02'], [['a 1984-01-01', 'a 1984-01-02']], false],
    ['two venues', ['a 1984-01-01', 'b 1984-01-02'], [['a 1984-01-01'], ['b 1984-01-02']], true],
    ['back at the first venue', ['a 1984-01-01', 'b 1984-01-02', 'a 1984-01-03'], [['a 1984-01-01'], ['b 1984-01-02'], ['a 1984-01-03']], true],
  ])('%s', (_case, concerts, engagements, isTour) => {
    const journey = asJourney(concerts.map((text) => played('NYP', text.split(' ')[0] ?? '', text.split(' ')[1] ?? '')));
    expect({ ...journey, engagements: journey.engagements.map((one) => one.map(({ venueKey, date }) => `${venueKey} ${date}`)) }).toEqual({ engagements, isTour });
  });
});
