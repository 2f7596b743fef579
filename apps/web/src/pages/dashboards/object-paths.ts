const PAGES: Readonly<Record<string, (id: string) => string>> = {
  'touring.stop': (id) => `/tours/stops/${id}`,
  'touring.offer': (id) => `/tours/offers/${id}`,
  'touring.tour': (id) => `/tours/${id}`,
  'coproduction.agreement': (id) => `/agreements/${id}`,
  'coproduction.account': (id) => `/money/${id}`,
  'contacts.designation': (id) => `/people/designations/${id}`,
  'contacts.organisation': (id) => `/people/organisations/${id}`,
};

/** The page on which somebody works on an instance; null for what has none. A second run is the same thing. */
export function objectPath(workflow: string, id: string): string | null {
  return PAGES[workflow]?.(id.split('~')[0]!) ?? null;
}
