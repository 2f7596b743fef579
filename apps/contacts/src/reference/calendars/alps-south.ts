/** Days off in the Alps, Italy, Malta and Iberia, as `written.ts` reads them. */
export const holidaysOfAlpsSouth: Readonly<Record<string, string>> = {
  AT: `
01-01 New Year’s Day
01-06 Epiphany
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Labour Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
2025-06-09 2026-05-25 2027-05-17 2028-06-05 Pentecost Monday
2025-06-19 2026-06-04 2027-05-27 2028-06-15 Corpus Christi
08-15 Assumption Day
10-26 National Day
11-01 All Saints’ Day
12-08 Immaculate Conception
12-25 Christmas Day
12-26 Saint Stephen’s Day`,
  CH: `
01-01 New Year’s Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
08-01 National Day
12-25 Christmas Day`,
  IT: `
01-01 New Year’s Day
01-06 Epiphany
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
04-25 Liberation Day
05-01 Labour Day
06-02 Republic Day
08-15 Assumption Of Mary Day
2026-10-04 2027-10-04 2028-10-04 Saint Francis of Assisi, Patron Saint of Italy
11-01 All Saints’ Day
2025-11-02? 2027-11-07? 2028-11-05? National Unity Day
12-08 Immaculate Conception
12-25 Christmas Day
12-26 Saint Stephen’s Day`,
  MT: `
01-01 New Year’s Day
02-10 Feast of Saint Paul’s Shipwreck
03-19 Feast of Saint Joseph
03-31 Freedom Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
05-01 Worker’s Day
06-07 Sette Giugno
06-29 Feast of Saint Peter and Saint Paul
08-15 Feast of the Assumption
09-08 Feast of Our Lady of Victories
09-21 Independence Day
12-08 Feast of the Immaculate Conception
12-13 Republic Day
12-25 Christmas Day`,
  ES: `
01-01 New Year’s Day
01-06 Epiphany
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
05-01 Labour Day
2025-08-15 2026-08-15 2028-08-15 Assumption Day
2026-10-12 2027-10-12 2028-10-12 National Day
2025-11-01 2027-11-01 2028-11-01 All Saints’ Day
2025-12-06 2027-12-06 2028-12-06 Constitution Day
12-08 Immaculate Conception
12-25 Christmas Day`,
  PT: `
01-01 New Year’s Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
04-25 Freedom Day
05-01 Labour Day
06-10 Day of Portugal, Camões, and the Portuguese Communities
2025-06-19 2026-06-04 2027-05-27 2028-06-15 Corpus Christi
08-15 Assumption Day
10-05 Republic Day
11-01 All Saints’ Day
12-01 Restoration of Independence Day
12-08 Immaculate Conception
12-25 Christmas Day`,
};
