/** Days off in Ireland, the United Kingdom, the Low Countries, France and Germany, as `written.ts` reads them. */
export const holidaysOfNorthWest: Readonly<Record<string, string>> = {
  IE: `
01-01 New Year’s Day
2025-02-03 2026-02-02 2027-02-01 2028-02-07 Saint Brigid’s Day
03-17 Saint Patrick’s Day
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
2025-05-05 2026-05-04 2027-05-03 2028-05-01 May Bank Holiday
2025-06-02 2026-06-01 2027-06-07 2028-06-05 June Bank Holiday
2025-08-04 2026-08-03 2027-08-02 2028-08-07 August Bank Holiday
2025-10-27 2026-10-26 2027-10-25 2028-10-30 October Bank Holiday
12-25 Christmas Day
12-26 Saint Stephen’s Day`,
  GB: `
01-01 New Year’s Day
2028-01-03 New Year’s Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-05-05 2026-05-04 2027-05-03 2028-05-01 May Day
2025-05-26 2026-05-25 2027-05-31 2028-05-29 Spring Bank Holiday
12-25 Christmas Day
12-26 Boxing Day
2027-12-27 Christmas Day
2026-12-28 2027-12-28 Boxing Day`,
  NL: `
01-01 New Year’s Day
2025-04-18? 2026-04-03? 2027-03-26? 2028-04-14? Good Friday
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
2025-04-26 2026-04-27 2027-04-27 2028-04-27 King’s Day
2025-05-05? Liberation Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
2025-06-08 2026-05-24 2027-05-16 2028-06-04 Pentecost
2025-06-09 2026-05-25 2027-05-17 2028-06-05 Pentecost Monday
12-25 Christmas Day
12-26 Second Day of Christmas`,
  BE: `
01-01 New Year’s Day
2025-04-20? 2026-04-05? 2027-03-28? 2028-04-16? Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Labour Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
2025-06-08? 2026-05-24? 2027-05-16? 2028-06-04? Pentecost
2025-06-09 2026-05-25 2027-05-17 2028-06-05 Pentecost Monday
07-21 National Day
08-15 Assumption Day
11-01 All Saints’ Day
11-11 Armistice Day
12-25 Christmas Day`,
  LU: `
01-01 New Year’s Day
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Labour Day
05-09 Europe Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
2025-06-09 2026-05-25 2027-05-17 2028-06-05 Pentecost Monday
06-23 National Day
08-15 Assumption Day
11-01 All Saints’ Day
12-25 Christmas Day
12-26 Saint Stephen’s Day`,
  FR: `
01-01 New Year’s Day
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Labour Day
05-08 Victory Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
2025-06-09 2026-05-25 2027-05-17 2028-06-05 Pentecost Monday
07-14 National Day
08-15 Assumption Day
11-01 All Saints’ Day
11-11 Armistice Day
12-25 Christmas Day`,
  DE: `
01-01 New Year’s Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Labour Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
2025-06-09 2026-05-25 2027-05-17 2028-06-05 Pentecost Monday
10-03 German Unity Day
12-25 Christmas Day
12-26 Second Day of Christmas`,
};
