/** Days off in Central Europe, as `written.ts` reads them. */
export const holidaysOfCentral: Readonly<Record<string, string>> = {
  PL: `
01-01 New Year’s Day
01-06 Epiphany
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 National Day
05-03 National Day of the Third of May
2025-06-08 2026-05-24 2027-05-16 2028-06-04 Pentecost
2025-06-19 2026-06-04 2027-05-27 2028-06-15 Corpus Christi
08-15 Assumption Day
11-01 All Saints’ Day
11-11 National Independence Day
12-24 Christmas Eve
12-25 Christmas Day
12-26 Second Day of Christmas`,
  CZ: `
01-01 Independent Czech State Restoration Day; New Year’s Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Labour Day
05-08 Victory Day
07-05 Saints Cyril and Methodius Day
07-06 Jan Hus Day
09-28 Statehood Day
10-28 Independent Czechoslovak State Day
11-17 Struggle for Freedom and Democracy Day and International Students’ Day
12-24 Christmas Eve
12-25 Christmas Day
12-26 Second Day of Christmas`,
  SK: `
01-01 Day of the Establishment of the Slovak Republic
01-06 Epiphany
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Labour Day
2025-05-08 2027-05-08? 2028-05-08? Day of Victory over Fascism
07-05 Saints Cyril and Methodius Day
08-29 Slovak National Uprising Anniversary
2025-09-15 2027-09-15? 2028-09-15? Day of Our Lady of the Seven Sorrows
11-01 All Saints’ Day
12-24 Christmas Eve
12-25 Christmas Day
12-26 Second Day of Christmas`,
  HU: `
01-01 New Year’s Day
03-15 National Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Labour Day
2025-05-02? 2025-10-24? 2025-12-24? 2026-01-02? 2026-08-21? Day off
2025-06-08 2026-05-24 2027-05-16 2028-06-04 Pentecost
2025-06-09 2026-05-25 2027-05-17 2028-06-05 Pentecost Monday
08-20 State Foundation Day
10-23 National Day
11-01 All Saints’ Day
2026-12-24? 2027-12-24? 2028-12-24? Christmas Eve
12-25 Christmas Day
12-26 Second Day of Christmas
+2025-05-17? +2025-10-18? +2025-12-13? +2026-01-10? +2026-08-08? Worked in exchange for a bridge day`,
  SI: `
01-01 New Year’s Day
01-02 New Year’s Day
02-08 Prešeren’s Day, the Slovenian Cultural Holiday
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
04-27 Day of Uprising Against Occupation
05-01 Labour Day
05-02 Labour Day
2025-06-08 2026-05-24 2027-05-16 2028-06-04 Pentecost
06-25 Statehood Day
08-15 Assumption Day
10-31 Reformation Day
11-01 Day of Remembrance for the Dead
12-25 Christmas Day
12-26 Independence and Unity Day`,
  HR: `
01-01 New Year’s Day
01-06 Epiphany
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Labour Day
05-30 Statehood Day
2025-06-19 2026-06-04 2027-05-27 2028-06-15 Corpus Christi
06-22 Anti-Fascist Struggle Day
08-05 Victory and Homeland Thanksgiving Day and Croatian Veterans Day
08-15 Assumption Day
11-01 All Saints’ Day
11-18 Remembrance Day
12-25 Christmas Day
12-26 Saint Stephen’s Day`,
};
