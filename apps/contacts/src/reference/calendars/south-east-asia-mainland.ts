/** Days off in mainland South-East Asia, as `written.ts` reads them. */
export const holidaysOfSouthEastAsiaMainland: Readonly<Record<string, string>> = {
  TH: `
01-01 New Year’s Day
2028-01-03? New Year’s Day
2025-01-11? 2026-01-10? 2027-01-09? 2028-01-08? National Children’s Day
2025-02-12? 2026-03-03 2027-02-21? 2027-02-22? 2028-02-10? Makha Bucha
04-06 Chakri Memorial Day
2025-04-07? Chakri Memorial Day
04-13 Songkran Festival
04-14 Songkran Festival
04-15 Songkran Festival
2025-04-16? 2028-04-17? Songkran Festival
05-01? National Labour Day
2027-05-03? National Labour Day
05-04 Coronation Day
2025-05-05? Coronation Day
2025-05-11? 2025-05-12 2026-05-31 2026-06-01? 2027-05-20? 2028-05-08? Visakha Bucha
2025-06-02? 2025-08-11? 2026-01-02? Bridge Public Holiday
06-03 HM Queen Suthida’s Birthday
2028-06-05? HM Queen Suthida’s Birthday
2025-07-10 2026-07-29 2027-07-18? 2027-07-20? 2028-07-06? Asarnha Bucha
2025-07-11 2026-07-30 2027-07-19? 2028-07-07? Buddhist Lent Day
07-28 HM King Maha Vajiralongkorn’s Birthday
08-12 HM Queen Sirikit The Queen Mother’s Birthday; National Mother’s Day
2028-08-14? HM Queen Sirikit The Queen Mother’s Birthday; National Mother’s Day
10-13 HM King Bhumibol Adulyadej Memorial Day
10-23 HM King Chulalongkorn Memorial Day
2027-10-25? HM King Chulalongkorn Memorial Day
12-05 HM King Bhumibol Adulyadej the Great’s Birthday; National Day; National Father’s Day
2026-12-07? 2027-12-06? HM King Bhumibol Adulyadej the Great’s Birthday; National Day; National Father’s Day
12-10 Constitution Day
2028-12-11? Constitution Day
12-31 New Year’s Eve`,
  VN: `
01-01 New Year’s Day
2028-01-03? New Year’s Day
2025-01-27? 2027-02-04? 2028-01-24? 29 of Lunar New Year
2025-01-28 2026-02-16 2027-02-05 2028-01-25 Lunar New Year’s Eve
2025-01-29 2026-02-17 2027-02-06 2028-01-26 Lunar New Year
2025-01-30 2026-02-18 2027-02-07 2028-01-27 Second Day of Lunar New Year
2025-01-31 2026-02-19 2027-02-08 2028-01-28 Third Day of Lunar New Year
2025-02-01 2026-02-20 2027-02-09 2028-01-29 Fourth Day of Lunar New Year
2027-02-10? Fifth Day of Lunar New Year
2025-04-07 2026-04-26 2026-04-27? 2027-04-16 2028-04-04 Hung Kings’ Commemoration Day
04-30 Liberation Day/Reunification Day
05-01 International Labour Day
2025-05-02? 2026-08-31? Day off
2028-05-02? Liberation Day/Reunification Day
2027-05-03? International Labour Day
2025-09-01? 2026-09-01? 2027-09-03? 2028-09-01? 2028-09-04? National Day
09-02 National Day
2026-11-24? 2027-11-24? 2028-11-24? Vietnam Cultural Day
+2025-04-26? +2026-08-22? Worked in exchange for a bridge day`,
  KH: `
01-01? International New Year Day
01-07? Day of Victory over the Genocidal Regime
03-08? International Women’s Rights Day
04-14? Khmer New Year’s Day
04-15? Khmer New Year’s Day
2025-04-16? 2026-04-16? 2027-04-16? 2028-04-13? Khmer New Year’s Day
05-01? International Labour Day
2025-05-11? 2027-05-20? 2028-05-08? Visaka Bochea Day
05-14? HM King Norodom Sihamoni’s Birthday
2025-05-15? 2026-05-05? 2027-05-24? 2028-05-12? Royal Ploughing Ceremony
06-18? HM Queen Norodom Monineath Sihanouk the Queen-Mother’s Birthday
2025-09-21? 2025-09-22? 2025-09-23? 2026-10-10? 2026-10-11? 2026-10-12? 2027-09-29? 2027-09-30? 2027-10-01? 2028-09-17? 2028-09-18? 2028-09-19? Pchum Ben Day
09-24? Constitution Day
10-15? HM King Norodom Sihanouk Mourning Day
10-29? HM King Norodom Sihamoni’s Coronation Day
2025-11-04? 2025-11-05? 2025-11-06? 2026-11-23? 2026-11-24? 2026-11-25? 2027-11-12? 2027-11-13? 2027-11-14? 2028-10-31? 2028-11-01? 2028-11-02? Water Festival
11-09? National Independence Day
12-29? Peace Day in Cambodia`,
  LA: `
01-01? New Year’s Day
2028-01-03? New Year’s Day
03-08? International Women’s Rights Day
2025-03-10? 2026-03-09? International Women’s Rights Day
04-14? Lao New Year’s Day
04-15? Lao New Year’s Day
04-16? Lao New Year’s Day
2028-04-17? 2028-04-18? Lao New Year’s Day
05-01? International Labour Day
2027-05-03? International Labour Day
12-02? Lao National Day
2028-12-04? Lao National Day`,
  MM: `
01-01? New Year’s Day
01-04? Independence Day
2025-01-29? 2026-02-17? 2027-02-06? 2028-01-26? Chinese New Year
02-12? Union Day
03-02? Peasants’ Day
2025-03-12? 2025-03-14? 2025-11-03? 2025-12-26? Day off
2025-03-13? 2027-03-22? 2028-03-10? Full Moon Day of Tabaung
03-27? Armed Forces Day
04-13? Myanmar New Year
04-14? Myanmar New Year
04-15? Myanmar New Year
04-16? Myanmar New Year
04-17? Myanmar New Year
04-18? Myanmar New Year
04-19? Myanmar New Year
04-20? Myanmar New Year
04-21? Myanmar New Year
05-01? May Day
2025-05-11? 2026-04-30? 2027-05-20? 2028-05-08? Full Moon Day of Kason
2025-06-07? 2026-05-28? 2027-05-17? 2028-05-06? Eid al-Adha
2025-07-09? 2026-07-29? 2027-07-18? 2028-07-06? Full Moon Day of Waso
07-19? Martyrs’ Day
2025-10-05? 2025-10-06? 2025-10-07? 2026-10-25? 2026-10-26? 2026-10-27? 2027-10-14? 2027-10-15? 2027-10-16? 2028-10-02? 2028-10-03? 2028-10-04? Thadingyut Holidays
2025-10-21? 2026-11-10? 2027-10-30? 2028-10-18? Diwali
2025-11-04? 2026-11-24? 2027-11-13? 2028-11-01? Full Moon Day of Tazaungmon
2025-11-14? 2026-12-04? 2027-11-23? 2028-11-11? National Day
2025-12-19? 2027-01-08? 2027-12-28? 2028-12-16? Karen New Year
12-25? Christmas Day
+2025-01-11? +2025-03-22? +2025-03-29? +2025-11-08? +2026-01-03? Worked in exchange for a bridge day`,
};
