/** Days off in maritime South-East Asia, as `written.ts` reads them. */
export const holidaysOfSouthEastAsiaIslands: Readonly<Record<string, string>> = {
  BN: `
01-01 New Year’s Day
2027-01-02? New Year’s Day
2025-01-27? 2026-01-17? 2027-01-06? 2027-12-26? 2027-12-27? 2028-12-14? Isra’ and Mi’raj
2025-01-29 2026-02-17 2027-02-06 2028-01-26 Lunar New Year
02-23 National Day
2025-02-24? National Day
2025-03-02? 2025-03-03? 2026-02-19? 2027-02-08? 2028-01-28? 2028-01-29? First Day of Ramadan
2025-03-18? 2026-03-07? 2027-02-24? 2028-02-13? 2028-02-14? Anniversary of the revelation of the Quran
2025-03-31? 2025-04-01? 2025-04-02? 2026-03-21? 2026-03-22? 2026-03-23? 2026-03-24? 2027-03-10? 2027-03-11? 2027-03-12? 2027-03-13? 2028-02-27? 2028-02-28? 2028-02-29? 2028-03-01? Eid al-Fitr
05-31? Armed Forces Day
2026-06-01? Armed Forces Day
2025-06-07? 2026-05-27? 2027-05-17? 2028-05-05? 2028-05-06? Eid al-Adha
2025-06-27? 2025-06-28? 2026-06-17? 2027-06-06? 2027-06-07? 2028-05-26? 2028-05-27? Islamic New Year
07-15 Sultan Hassanal Bolkiah’s Birthday
2025-09-05? 2025-09-06? 2026-08-25? 2027-08-15? 2027-08-16? 2028-08-04? 2028-08-05? Prophet’s Birthday
12-25 Christmas Day
2026-12-26? Christmas Day`,
  ID: `
01-01 New Year’s Day
2025-01-27? 2026-01-16? 2027-01-05? 2027-12-26? 2028-12-14? Isra’ and Mi’raj
2025-01-29 2026-02-17 2027-02-06 2028-01-26? Lunar New Year
2025-03-29 2026-03-19 2027-03-08 2028-03-26? Day of Silence
2025-03-31? 2026-03-21? 2027-03-10? 2028-02-27? Eid al-Fitr
2025-04-01? 2026-03-22? 2027-03-11? 2028-02-28? Eid al-Fitr Second Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-20? 2026-04-05? 2027-03-28? 2028-04-16? Easter Sunday
05-01 International Labour Day
2025-05-12 2026-05-31 2027-05-20 2028-05-09? Vesak Day
2025-05-29 2026-05-14 2027-05-06 2028-05-25 Ascension Day
06-01 Pancasila Day
2025-06-06? 2026-05-27? 2027-05-17? 2028-05-05? Eid al-Adha
2025-06-27? 2026-06-16? 2027-06-06? 2028-05-26? Islamic New Year
08-17 Independence Day
2025-09-05? 2026-08-25? 2027-08-15? 2028-08-04? Prophet’s Birthday
12-25 Christmas Day`,
  MY: `
2025-01-29 2025-01-30 2026-02-17 2026-02-18 2027-02-06 2027-02-07 2027-02-08 2028-01-26? 2028-01-27? Chinese New Year
2025-03-31? 2025-04-01? 2026-03-20? 2026-03-21? 2026-03-22? 2026-03-23? 2027-03-10? 2027-03-11? 2028-02-27? 2028-02-28? 2028-02-29? Eid al-Fitr
05-01 Labour Day
2025-05-12 2026-05-31 2026-06-02? 2027-05-20? 2028-05-09? Vesak Day
2025-06-02 2026-06-01 2027-06-07 2028-06-05 Birthday of HM Yang di-Pertuan Agong
2025-06-07? 2026-05-27? 2027-05-17? 2028-05-05? Eid al-Adha
2025-06-27? 2026-06-17? 2027-06-06? 2028-05-26? Islamic New Year
08-31 National Day
2025-09-01 National Day
2025-09-05? 2026-08-25? 2027-08-15? 2027-08-16? 2028-08-04? Prophet Muhammad’s Birthday
2025-09-15? Additional holiday
09-16 Malaysia Day
12-25 Christmas Day`,
  PH: `
01-01 New Year’s Day
2025-01-29? 2026-02-17? 2027-02-06? 2028-01-26? Chinese New Year
2025-04-01? 2026-03-20? 2027-03-09? 2028-02-26? Eid al-Fitr
04-09 Day of Valor
2025-04-17 2026-04-02 2027-03-25 2028-04-13 Maundy Thursday
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-19? 2026-04-04? 2027-03-27? 2028-04-15? Black Saturday
05-01 Labour Day
2025-05-12? Elections special day
2025-06-06? 2026-05-27? 2027-05-16? 2028-05-05? Eid al-Adha
06-12 Independence Day
2025-07-27? Additional special day
08-21? Ninoy Aquino Day
2025-08-25 2026-08-31 2027-08-30 2028-08-28 National Heroes Day
2025-10-31? All Saints’ Eve
11-01? All Saints’ Day
2026-11-02? 2027-11-02? All Souls’ Day
11-30 Bonifacio Day
12-08? Immaculate Conception
2025-12-24? 2026-12-24? 2027-12-24? Christmas Eve
12-25 Christmas Day
12-30 Rizal Day
12-31? New Year’s Eve`,
  SG: `
01-01 New Year’s Day
2025-01-29 2025-01-30 2026-02-17 2026-02-18 2027-02-06 2027-02-07 2027-02-08 2028-01-26? 2028-01-27? Chinese New Year
2025-03-31? 2026-03-21? 2027-03-10? 2028-02-27? 2028-02-28? Eid al-Fitr
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
05-01 Labour Day
2025-05-03? Polling Day
2025-05-12 2026-05-31 2026-06-01 2027-05-20? 2028-05-09? Vesak Day
2025-06-07? 2026-05-27? 2027-05-17? 2028-05-05? Eid al-Adha
08-09 National Day
2026-08-10 National Day
2025-10-20 2026-11-08 2026-11-09 2027-10-28 2028-11-15 Diwali
12-25 Christmas Day`,
};
