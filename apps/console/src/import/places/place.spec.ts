import { isIanaZone } from '@caravanserai/kernel';
import { placeIn, placeOfLocation } from './place';

describe('the place of a concert', () => {
  it.each([
    ['Cincinnati, OH', 'Cincinnati', 'US', 'America/New_York', 'state'],
    ['Honolulu, HI', 'Honolulu', 'US', 'Pacific/Honolulu', 'state'],
    ['El Paso, TX', 'El Paso', 'US', 'America/Denver', 'city'],
    ['Nashville, TN', 'Nashville', 'US', 'America/Chicago', 'city'],
    ['Knoxville, TN', 'Knoxville', 'US', 'America/New_York', 'city'],
    ['Nowhere, TX', 'Nowhere', 'US', null, null],
    ['London, ENGLAND', 'London', 'GB', 'Europe/London', 'country'],
    ['London, CANADA', 'London', 'CA', 'America/Toronto', 'city'],
    ['Vancouver, BC, CANADA', 'Vancouver', 'CA', 'America/Vancouver', 'city'],
    ['Mumbai, INDIA (BOMBAY)', 'Mumbai', 'IN', 'Asia/Kolkata', 'country'],
    ['Turku (Abo), FINLAND', 'Turku', 'FI', 'Europe/Helsinki', 'country'],
    ['Singapore', 'Singapore', 'SG', 'Asia/Singapore', 'country'],
    ['Hong Kong, CHINA', 'Hong Kong', 'CN', 'Asia/Hong_Kong', 'city'],
    ['Kiev, USSR', 'Kiev', 'UA', 'Europe/Kyiv', 'city'],
    ['Leningrad, USSR', 'Leningrad', 'RU', 'Europe/Moscow', 'city'],
    ['Wiesbaden, W. GERMANY', 'Wiesbaden', 'DE', 'Europe/Berlin', 'country'],
    ['Monterey, MEXICO', 'Monterey', 'MX', 'America/Monterrey', 'city'],
    ['Monterey, CA', 'Monterey', 'US', 'America/Los_Angeles', 'state'],
    ['Atlantis', 'Atlantis', null, null, null],
    ['Tashkent, USSR', 'Tashkent', null, null, null],
  ] as const)('%s', (location, city, country, zone, zoneBasis) => {
    expect(placeOfLocation(location)).toEqual({ city, country, zone, zoneBasis });
  });

  it('knows by its country alone where all clocks agree, and does not guess where they differ', () => {
    expect(placeIn('FR', null)).toEqual({ city: null, country: 'FR', zone: 'Europe/Paris', zoneBasis: 'country' });
    expect(placeIn('ES', 'Las Palmas')).toEqual({ city: 'Las Palmas', country: 'ES', zone: null, zoneBasis: null });
  });

  it('names only zones that this machine knows', () => {
    const zones = ['DE', 'FR', 'NZ', 'KR', 'US-AZ', 'SU'].map((region) => placeIn(region, region === 'SU' ? 'Kiev' : null).zone);
    expect(zones.filter((zone) => zone === null || !isIanaZone(zone))).toEqual([]);
  });
});
