/** The marks of the application, drawn on a grid of 24 with a line of 1.75. */
const PATHS = {
  agree: 'M14 3H6v18h12V7z M14 3v4h4 M9 12h6M9 16h4',
  alert: 'M12 4 2.5 20h19z M12 10v5M12 17.6v.1',
  arrow: 'M4 12h16M14 6l6 6-6 6',
  back: 'M20 12H4M10 6l-6 6 6 6',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15z M10 20.5a2 2 0 0 0 4 0',
  building: 'M3 10 12 4l9 6M5 10v8M19 10v8M9.5 10v8M14.5 10v8M3 20.5h18',
  cal: 'M5.5 5h13a2 2 0 0 1 2 2v11.500a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z M3.5 10h17M8 3v4M16 3v4',
  chart: 'M4 4v16h16 M7 15l4-5 3 3 5-7',
  check: 'M4.5 12.5l5 5 10-11',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 7v5l3.5 2',
  down: 'M6 9l6 6 6-6',
  download: 'M12 4v11M7 11l5 5 5-5 M4 20h16',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.700l2.100-2.100',
  glass: 'M6 3h12M6 21h12M7 3c0 5 3 6.5 5 9-2 2.5-5 4-5 9M17 3c0 5-3 6.500-5 9 2 2.500 5 4 5 9',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.500 0 18',
  hold: 'M6 5h2m3 0h2m3 0h2a2 2 0 0 1 2 2v2m0 3v2m0 3a2 2 0 0 1-2 2h-2m-3 0h-2m-3 0H6a2 2 0 0 1-2-2v-2m0-3v-2m0-3a2 2 0 0 1 2-2 M10.500 9.500 12.500 8v8',
  home: 'M3 11 12 4l9 7 M5 10v10h14V10 M10 20v-6h4v6',
  inbox: 'M3.5 13 6 5h12l2.500 8v6h-17z M3.5 13H9l1.200 2.500h3.600L15 13h5.500',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 11v5.500M12 7.600v.1',
  left: 'M15 6l-6 6 6 6',
  link: 'M9 15 15 9M11 6.500l1.500-1.500a4.500 4.500 0 0 1 6.500 6.500L17.500 13M13 17.500 11.500 19A4.500 4.500 0 0 1 5 12.500L6.500 11',
  lock: 'M7 11h10a2 2 0 0 1 2 2v5.500a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2z M8 11V8a4 4 0 0 1 8 0v3',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  offline: 'M3 3l18 18 M5 12.500a10 10 0 0 1 4-2.400M2 9a15 15 0 0 1 4.500-3M12 5c4 0 7.500 1.500 10 4M15 10.400a10 10 0 0 1 4 2.100M9 16.500a4.500 4.500 0 0 1 6 0M12 19.900v.1',
  old: 'M4 12a8 8 0 1 0 2.500-5.800L4 8.500 M4 4v4.500h4.500',
  opp: 'M12 3v4M12 17v4M3 12h4M17 12h4 M12 8.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z',
  people: 'M9 4.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z M2.500 20c0-4 3-6 6.500-6s6.500 2 6.500 6 M16 4.800a3.500 3.500 0 0 1 0 6.400M18 14.500c2.300.8 3.500 2.700 3.500 5.500',
  plus: 'M12 5v14M5 12h14',
  report: 'M8 4h8v3H8z M8 5.500H5V21h14V5.500h-3 M8.500 14l2.500 2.500 4.500-5',
  right: 'M9 6l6 6-6 6',
  search: 'M11 4.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13z M16 16l4.500 4.500',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400',
  tour: 'M6 16.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z M18 2.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z M8.500 19H16a3.500 3.500 0 0 0 0-7H8a3.500 3.500 0 0 1 0-7h7.500',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M4.500 20.500c0-4 3.500-6 7.500-6s7.500 2 7.500 6',
  x: 'M6 6l12 12M18 6 6 18',
} as const;

export type IconName = keyof typeof PATHS;

/** A mark beside a word; read aloud only where it is given one of its own. */
export function Icon({ name, word, size }: { name: IconName; word?: string; size?: number }) {
  const told = word === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word };
  return (
    <svg className="i" viewBox="0 0 24 24" {...told} style={size ? { width: size, height: size } : undefined}>
      <path d={PATHS[name]} strokeWidth={name === 'more' ? 3 : undefined} />
    </svg>
  );
}

/** The gate of a caravanserai. */
export const Gate = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" aria-hidden="true">
    <path d="M3 21V3h18v18h-5.5v-6a3.5 3.5 0 0 0-7 0v6z" />
  </svg>
);
