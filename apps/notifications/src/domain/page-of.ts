const pages: Readonly<Record<string, (id: string) => string>> = {
  'contacts.designation': (id) => `/people/designations/${id}`,
  'coproduction.account': (id) => `/money/${id}`,
  'coproduction.agreement': (id) => `/agreements/${id}`,
  'coproduction.obligation': () => '/obligations',
  'coproduction.production': (id) => `/productions/${id}`,
  'touring.engagement': (id) => `/tours/engagements/${id}`,
  'touring.offer': (id) => `/tours/offers/${id}`,
  'touring.settlement': (id) => `/tours/stays/${id}/money`,
  'touring.stay': (id) => `/tours/stays/${id}`,
  'touring.stop': (id) => `/tours/stops/${id}`,
  'touring.tour': (id) => `/tours/${id}`,
  'touring.what-if': (id) => `/what-ifs/${id}`,
};

/** The page of what an event is about, from the root of the site; the inbox where it has none of its own. */
export function pageOf(causeType: string, subject: string): string {
  const [owner, thing] = causeType.split('.');
  return pages[`${owner}.${thing}`]?.(subject) ?? '/inbox';
}
