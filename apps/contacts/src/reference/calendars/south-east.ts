/** Days off in South-East Europe, as `written.ts` reads them. */
export const holidaysOfSouthEast: Readonly<Record<string, string>> = {
  RO: `
01-01 New Year’s Day
01-02 New Year’s Day
01-06 Epiphany
01-07 Saint John the Baptist
01-24 Unification of the Romanian Principalities Day
2025-04-18 2026-04-10 2027-04-30 2028-04-14 Good Friday
2025-04-20 2025-04-21 2026-04-12 2026-04-13 2027-05-02 2027-05-03 2028-04-16 2028-04-17 Easter
05-01 Labour Day
06-01 Children’s Day
2025-06-08 2025-06-09 2026-05-31 2027-06-20 2027-06-21 2028-06-04 2028-06-05 Pentecost
08-15 Dormition of the Mother of God
11-30 Saint Andrew’s Day
12-01 National Day
12-25 Christmas Day
12-26 Christmas Day`,
  BG: `
01-01 New Year’s Day
2028-01-03? New Year’s Day
03-03 Liberation Day
2025-04-18 2026-04-10 2027-04-30 2028-04-14 Good Friday
2025-04-19? 2026-04-11? 2028-04-15? Holy Saturday
2025-04-20 2025-04-21 2026-04-12 2026-04-13 2027-05-02 2027-05-03 2028-04-16 2028-04-17 Easter
05-01 Labour Day and International Workers’ Solidarity Day
2027-05-04? Labour Day and International Workers’ Solidarity Day
05-06 Saint George’s Day, Day of the Bulgarian Army
2028-05-08? Saint George’s Day, Day of the Bulgarian Army
05-24 Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture
2025-05-26? 2026-05-25? Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture
09-06 Unification Day
2025-09-08? 2026-09-07? Unification Day
09-22 Independence Day
12-24 Christmas Eve
12-25 Christmas Day
12-26? Christmas Day
2028-12-27? Christmas Eve
2026-12-28? 2027-12-27? 2027-12-28? Christmas Day
2025-12-31? 2026-01-02? Non-working day`,
  GR: `
01-01 New Year’s Day
01-06 Epiphany
2025-03-03 2026-02-23 2027-03-15 2028-02-28 Green Monday
03-25 Independence Day
2025-04-18 2026-04-10 2027-04-30 2028-04-14 Good Friday
2025-04-21 2026-04-13 2027-05-03 2028-04-17 Easter Monday
05-01 Labour Day
2027-05-04? Labour Day
2025-06-09 2026-06-01 2027-06-21 2028-06-05 Pentecost Monday
08-15 Dormition of the Mother of God
10-28 Ohi Day
12-25 Christmas Day
12-26 Glorifying Mother of God`,
  CY: `
01-01 New Year’s Day
01-06 Epiphany
2025-03-03? 2026-02-23? 2027-03-15? 2028-02-28? Green Monday
03-25 Greek Independence Day
04-01 Cyprus National Day
2025-04-18 2026-04-10 2027-04-30 2028-04-14 Good Friday
2025-04-20 2026-04-12 2027-05-02 2028-04-16 Easter Sunday
2025-04-21 2026-04-13 2027-05-03 2028-04-17 Easter Monday
05-01 Labour Day
2025-06-09? 2026-06-01? 2027-06-21? 2028-06-05? Pentecost Monday
08-15 Dormition of the Mother of God
10-01 Cyprus Independence Day
10-28 Ohi Day
12-25 Christmas Day
12-26 Day After Christmas`,
};
