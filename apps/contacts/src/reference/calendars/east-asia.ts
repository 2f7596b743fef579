/** Days off in East Asia, as `written.ts` reads them. */
export const holidaysOfEastAsia: Readonly<Record<string, string>> = {
  CN: `
01-01 New Year’s Day
2028-01-03? New Year’s Day
2025-01-28 2026-02-16 2027-02-05 2028-01-25 Chinese New Year’s Eve
2025-01-29 2025-01-30 2025-01-31? 2026-02-17 2026-02-18 2026-02-19? 2027-02-06 2027-02-07 2027-02-08? 2027-02-09? 2027-02-10? 2028-01-26 2028-01-27 2028-01-28? Chinese New Year
2025-02-03? 2025-02-04? 2025-05-05? 2025-10-07? 2025-10-08? 2026-01-02? 2026-02-20? 2026-02-23? 2026-05-05? 2026-10-06? 2026-10-07? Day off
2025-04-04 2026-04-05 2026-04-06? 2027-04-05 2028-04-04 Tomb-Sweeping Day
05-01 Labour Day
05-02? Labour Day
2026-05-04 2027-05-03? 2027-05-04 Labour Day
2025-05-31 2025-06-02? 2026-06-19 2027-06-09 2028-05-28 2028-05-29? Dragon Boat Festival
10-01 National Day
10-02 National Day
10-03 National Day
2026-10-05? 2027-10-04? 2027-10-05? 2028-10-04? National Day
2025-10-06? 2026-09-25? 2027-09-15? Mid-Autumn Festival
+2025-01-26? +2025-02-08? +2025-04-27? +2025-09-28? +2025-10-11? +2026-01-04? +2026-02-14? +2026-02-28? +2026-05-09? +2026-09-20? +2026-10-10? Worked in exchange for a bridge day`,
  JP: `
01-01 New Year’s Day
2025-01-13 2026-01-12 2027-01-11 2028-01-10 Coming of Age Day
02-11 Foundation Day
02-23 Emperor’s Birthday
2025-02-24 2025-05-06 2025-11-24 2026-05-06 2027-03-22 Substitute Holiday
2025-03-20 2026-03-20 2027-03-21 2028-03-20 Vernal Equinox Day
04-29 Showa Day
05-03 Constitution Day
05-04 Greenery Day
05-05 Children’s Day
2025-07-21 2026-07-20 2027-07-19 2028-07-17 Marine Day
08-11 Mountain Day
2025-09-15 2026-09-21 2027-09-20 2028-09-18 Respect for the Aged Day
2026-09-22 National Holiday
2025-09-23 2026-09-23 2027-09-23 2028-09-22 Autumnal Equinox Day
2025-10-13 2026-10-12 2027-10-11 2028-10-09 Sports Day
11-03 Culture Day
11-23 Labour Thanksgiving Day`,
  KR: `
01-01 New Year’s Day
2025-01-27? Temporary Public Holiday
2025-01-28? 2026-02-16? 2027-02-06? 2028-01-26? The day preceding Korean New Year
2025-01-29 2026-02-17 2027-02-07 2028-01-27 Korean New Year
2025-01-30 2026-02-18 2027-02-08 2028-01-28 The second day of Korean New Year
2027-02-09 Alternative holiday for Korean New Year
03-01 Independence Movement Day
2025-03-03 2026-03-02 Alternative holiday for Independence Movement Day
2028-04-12? National Assembly Election Day
2026-05-01? 2027-05-01? 2028-05-01? Labour Day
2027-05-03? Alternative holiday for Labour Day
05-05 Children’s Day
2025-05-06 Alternative holiday for Buddha’s Birthday; Alternative holiday for Children’s Day
2026-05-24 2027-05-13 2028-05-02 Buddha’s Birthday
2026-05-25 Alternative holiday for Buddha’s Birthday
2025-06-03? Presidential Election Day
2026-06-03? Local Election Day
06-06 Memorial Day
2026-07-17 2027-07-17 2028-07-17 Constitution Day
2027-07-19 Alternative holiday for Constitution Day
08-15 Liberation Day
2026-08-17 2027-08-16 Alternative holiday for Liberation Day
10-03 National Foundation Day
2025-10-05 2026-09-24 2027-09-14 2028-10-02 The day preceding Chuseok
2026-10-05 2027-10-04 Alternative holiday for National Foundation Day
2025-10-06 2026-09-25 2027-09-15 Chuseok
2025-10-07 2026-09-26 2027-09-16 2028-10-04 The second day of Chuseok
2025-10-08 2028-10-05 Alternative holiday for Chuseok
10-09 Hangul Day
2027-10-11 Alternative holiday for Hangul Day
12-25 Christmas Day
2027-12-27 Alternative holiday for Christmas Day`,
  MN: `
01-01? New Year’s Day
2025-03-01? 2025-03-02? 2025-03-03? 2026-02-18? 2026-02-19? 2026-02-20? 2027-02-07? 2027-02-08? 2027-02-09? 2028-02-26? 2028-02-27? 2028-02-28? Lunar New Year
03-08? International Women’s Day
06-01? Children’s Day
2025-06-11? 2026-05-31? 2027-05-20? 2028-06-07? The Buddha’s Birthday
07-10? National Festival and People’s Revolution Anniversary
07-11? National Festival and People’s Revolution Anniversary
07-12? National Festival and People’s Revolution Anniversary
07-13? National Festival and People’s Revolution Anniversary
07-14? National Festival and People’s Revolution Anniversary
07-15? National Festival and People’s Revolution Anniversary
2025-11-21? 2026-11-10? 2027-11-29? 2028-11-17? Genghis Khan’s Birthday
11-26? Republic Day
12-29? National Freedom and Independence Day`,
};
