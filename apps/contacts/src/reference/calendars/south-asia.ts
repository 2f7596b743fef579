/** Days off in South and Central Asia, as `written.ts` reads them. */
export const holidaysOfSouthAsia: Readonly<Record<string, string>> = {
  IN: `
01-26 Republic Day
2025-02-26? 2027-03-06? 2028-02-23? Maha Shivaratri
2025-03-14? 2026-03-04? 2027-03-22? 2028-03-11? Holi
2026-03-26? 2027-04-15? 2028-04-03? Ram Navami
2025-03-31? 2026-03-21? 2027-03-10? 2028-02-27? Eid al-Fitr
2025-04-10? 2026-03-31? 2027-04-18? 2028-04-07? Mahavira’s Birthday
04-14 Dr. B. R. Ambedkar’s Birthday
2025-04-18 2026-04-03 2027-03-26 Good Friday
2025-05-12? 2026-05-01? 2027-05-20? 2028-05-08? Buddha Purnima
2025-06-07? 2026-05-27? 2027-05-17? 2028-05-06? Eid al-Adha
2025-07-06? 2026-06-26? 2027-06-16? 2028-06-04? Ashura
2025-08-15 2026-08-15 2028-08-15 Independence Day
2027-08-15? Independence Day; Prophet’s Birthday
2025-08-16? 2026-09-04? 2027-08-25? 2028-08-13? Janmashtami
2025-09-05? 2026-08-26? 2028-08-04? Prophet’s Birthday
10-02 Mahatma Gandhi’s Birthday
2025-10-20? 2026-11-08? 2027-10-29? 2028-10-17? Diwali
2026-10-20? 2027-10-09? 2028-09-27? Dussehra
2025-11-05? 2026-11-24? 2027-11-14? 2028-11-02? Guru Nanak’s Birthday
12-25 Christmas`,
  PK: `
02-05 Kashmir Solidarity Day
03-23 Pakistan Day
2025-03-31? 2025-04-01? 2025-04-02? 2026-03-20? 2026-03-21? 2027-03-10? 2027-03-11? 2027-03-12? 2028-02-27? 2028-02-28? 2028-02-29? Eid al-Fitr
05-01 Labour Day
05-28 Youm-e-Takbeer
2025-06-06? 2025-06-07? 2025-06-08? 2025-06-09? 2026-05-26? 2026-05-27? 2027-05-17? 2027-05-18? 2027-05-19? 2028-05-06? 2028-05-07? 2028-05-08? Eid al-Adha
2025-07-05? 2025-07-06? 2026-06-25? 2026-06-26? 2027-06-15? 2027-06-16? 2028-06-03? 2028-06-04? Ashura
08-14 Independence Day
2025-09-06? 2026-08-26? 2027-08-15? 2028-08-04? Prophet’s Birthday
11-09 Iqbal Day
12-25 Quaid-e-Azam Day`,
  BD: `
2025-02-15? 2026-02-04? 2027-01-24? 2028-01-13? Mid-Sha’ban
02-21 Martyrs’ Day and International Mother Language Day
2026-03-17? 2027-03-07? 2028-02-24? Laylat al-Qadr
2026-03-20 2027-03-05? 2028-02-25? Jumu’atul-Wida
03-26 Independence Day
2025-03-28? Jumu’atul-Wida; Laylat al-Qadr
2025-03-31? 2025-04-01? 2025-04-02? 2026-03-21? 2026-03-22? 2026-03-23? 2027-03-10? 2027-03-11? 2027-03-12? 2028-02-27? 2028-02-28? 2028-02-29? Eid al-Fitr
04-14 Bengali New Year’s Day
05-01 May Day
2025-06-07? 2025-06-08? 2025-06-09? 2026-05-28? 2026-05-29? 2026-05-30? 2027-05-17? 2027-05-18? 2027-05-19? 2028-05-06? 2028-05-07? 2028-05-08? Eid al-Adha
2025-07-06? 2026-06-26? 2027-06-16? 2028-06-04? Ashura
08-05? July Mass Uprising Day
2025-09-06? 2026-08-26? 2027-08-15? 2028-08-04? Prophet’s Birthday
12-16 Victory Day
12-25 Christmas Day`,
  KZ: `
01-01 New Year’s Day
01-02 New Year’s Day
2025-01-03? Day off
2027-01-04 2028-01-03 2028-01-04 New Year’s Day
01-07 Orthodox Christmas
03-08 International Women’s Day
2025-03-10 2026-03-09 International Women’s Day
03-21 Nowruz Holiday
03-22 Nowruz Holiday
03-23 Nowruz Holiday
2025-03-24 2025-03-25 2026-03-24 2026-03-25? 2027-03-24? Nowruz Holiday
05-01 Kazakhstan’s People Solidarity Holiday
2027-05-03 Kazakhstan’s People Solidarity Holiday
05-07 Defender of the Fatherland Day
2028-05-08 Defender of the Fatherland Day
05-09 Victory Day
2026-05-11 2027-05-10 Victory Day
2025-06-06? 2026-05-27? 2027-05-16? 2028-05-05? Eid al-Adha
07-06 Capital Day
2025-07-07 Capital Day
2025-08-30 2025-09-01 2027-03-15 2028-03-15 Constitution Day
10-25 Republic Day
2025-10-27 2026-10-26 Republic Day
12-16 Independence Day
2028-12-18 Independence Day
+2025-01-05? Worked in exchange for a bridge day`,
};
