/** Days off in the Pacific and Russia, as `written.ts` reads them. */
export const holidaysOfPacific: Readonly<Record<string, string>> = {
  AU: `
01-01 New Year’s Day
01-26? Australia Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
04-25 ANZAC Day
12-25 Christmas Day
12-26 Boxing Day`,
  NZ: `
01-01 New Year’s Day
01-02 Day after New Year’s Day
2028-01-03 New Year’s Day
2027-01-04 2028-01-04 Day after New Year’s Day
02-06 Waitangi Day
2027-02-08 2028-02-07 Waitangi Day
2025-04-18 2026-04-03 2027-03-26 2028-04-14 Good Friday
2025-04-21 2026-04-06 2027-03-29 2028-04-17 Easter Monday
04-25 Anzac Day
2026-04-27 2027-04-26 Anzac Day
2025-06-02 2026-06-01 2027-06-07 2028-06-05 King’s Birthday
2025-06-20 2026-07-10 2027-06-25 2028-07-14 Matariki
2025-10-27 2026-10-26 2027-10-25 2028-10-23 Labour Day
12-25 Christmas Day
12-26 Boxing Day
2027-12-27 Christmas Day
2026-12-28 2027-12-28 Boxing Day`,
  RU: `
01-01 New Year Holidays
01-02 New Year Holidays
01-03 New Year Holidays
01-04 New Year Holidays
01-05 New Year Holidays
01-06 New Year Holidays
01-07 Christmas Day
01-08 New Year Holidays
02-23 Defender of the Fatherland Day
03-08 International Women’s Day
2026-03-09 International Women’s Day
05-01 Holiday of Spring and Labor
2025-05-02? 2025-05-08? 2025-06-13? 2025-11-03? 2025-12-31? 2026-01-09? 2026-12-31? 2027-02-22? 2027-11-05? 2027-12-31? Day off
2027-05-03? Holiday of Spring and Labor
05-09 Victory Day
2026-05-11? 2027-05-10? Victory Day
06-12 Russia Day
2027-06-14? Russia Day
11-04 Unity Day
+2025-11-01? +2027-02-20? Worked in exchange for a bridge day`,
};
