/** Days off in the Nordic and Baltic countries, as `written.ts` reads them. */
export const holidaysOfNorth: Readonly<Record<string, string>> = {
  DK: `
01-01 New Year’s Day
2025-04-17 2026-04-02 2027-03-25 2028-04-13 Maundy Thursday
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
2025-06-08 2026-05-24 2027-05-16 2028-06-04 Pentecost
2025-06-09 2026-05-25 2027-05-17 2028-06-05 Pentecost Monday
12-25 Christmas Day
12-26 Second Day of Christmas`,
  SE: `
01-01 New Year’s Day
01-06 Epiphany
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 May Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
06-06 National Day
2025-06-08 2026-05-24 2027-05-16 2028-06-04 Pentecost
2025-06-21 2026-06-20 2027-06-26 2028-06-24 Midsummer Day
2025-11-01 2026-10-31 2027-11-06 2028-11-04 All Saints’ Day
12-25 Christmas Day
12-26 Second Day of Christmas`,
  NO: `
01-01 New Year’s Day
2025-04-17 2026-04-02 2027-03-25 2028-04-13 Maundy Thursday
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Labour Day
05-17 Constitution Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
2025-06-08 2026-05-24 2027-05-16 2028-06-04 Pentecost
2025-06-09 2026-05-25 2028-06-05 Pentecost Monday
12-25 Christmas Day
12-26 Second Day of Christmas`,
  FI: `
01-01 New Year’s Day
01-06 Epiphany
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 May Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
2025-06-08 2026-05-24 2027-05-16 2028-06-04 Pentecost
2025-06-20? 2026-06-19? 2027-06-25? 2028-06-23? Midsummer Eve
2025-06-21 2026-06-20 2027-06-26 2028-06-24 Midsummer Day
2025-11-01 2026-10-31 2027-11-06 2028-11-04 All Saints’ Day
12-06 Independence Day
12-24? Christmas Eve
12-25 Christmas Day
12-26 Second Day of Christmas`,
  EE: `
01-01 New Year’s Day
02-24 Independence Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
05-01 May Day
2025-06-08 2026-05-24 2027-05-16 2028-06-04 Pentecost
06-23 Victory Day
06-24 Midsummer Day
08-20 Independence Restoration Day
12-24 Christmas Eve
12-25 Christmas Day
12-26 Second Day of Christmas`,
  LV: `
01-01 New Year’s Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 Constitutional Assembly Convocation Day; Labour Day
2025-05-02? 2025-11-17? 2026-01-02? 2026-06-22? Day off
05-04 Restoration of Independence Day
2025-05-05 Restoration of Independence Day
2025-05-11? 2026-05-10? 2027-05-09? 2028-05-14? Mother’s Day
2025-06-08? 2026-05-24? 2027-05-16? 2028-06-04? Pentecost
06-23 Midsummer Eve
06-24 Midsummer Day
11-18 Republic of Latvia Proclamation Day
2028-11-20 Republic of Latvia Proclamation Day
12-24 Christmas Eve
12-25 Christmas Day
12-26 Second Day of Christmas
12-31 New Year’s Eve
+2025-05-10? +2025-11-08? +2026-01-17? +2026-06-27? Worked in exchange for a bridge day`,
  LT: `
01-01 New Year’s Day
02-16 Day of Restoration of the State of Lithuania
03-11 Day of Restoration of Independence of Lithuania
2025-04-20 2026-04-05 2027-03-28 2028-04-16 Easter Sunday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
05-01 International Workers’ Day
2025-05-04? 2026-05-03? 2027-05-02? 2028-05-07? Mother’s Day
2025-06-01? 2026-06-07? 2027-06-06? 2028-06-04? Father’s Day
06-24 Day of Dew and Saint John
07-06 Statehood Day
08-15 Assumption Day
11-01 All Saints’ Day
11-02 All Souls’ Day
12-24 Christmas Eve
12-25 Christmas Day
12-26 Second Day of Christmas`,
};
