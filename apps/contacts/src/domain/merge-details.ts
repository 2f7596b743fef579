import type { NameIn, OrganisationDetails } from './organisation-details';

const key = ({ language, text }: NameIn) => `${language}\n${text}`;

/** All names of both, those of the first one in front, each once. */
export function joinNames(first: readonly NameIn[], second: readonly NameIn[]): NameIn[] {
  return [...new Map([...first, ...second].map((name) => [key(name), name] as const)).values()];
}

/** The file tells a text that a person found to mean this organisation; the text alone is already a name of many, so it comes once. */
export function withAlias(names: readonly NameIn[], text: string): readonly NameIn[] {
  return names.some((name) => name.text === text) ? names : [...names, { language: 'und', text }];
}

/** What is known stays; what the other one knows beside it is taken over. Kind and partner are never changed by a merge. */
export function fillDetails(known: OrganisationDetails, other: OrganisationDetails): OrganisationDetails {
  const place = known.latitudeMicrodegrees === null ? other : known;
  return {
    ...known,
    names: joinNames(known.names, other.names),
    country: known.country ?? other.country,
    city: known.city ?? other.city,
    timeZone: known.timeZone ?? other.timeZone,
    latitudeMicrodegrees: place.latitudeMicrodegrees,
    longitudeMicrodegrees: place.longitudeMicrodegrees,
    homepage: known.homepage ?? other.homepage,
    externalIds: joinIds(known, other),
  };
}

/** The other one is newer: what it tells replaces what is known, what it leaves out stays. */
export function replaceDetails(known: OrganisationDetails, newer: OrganisationDetails): OrganisationDetails {
  return { ...fillDetails(newer, known), partner: newer.partner ?? known.partner };
}

function joinIds(known: OrganisationDetails, other: OrganisationDetails): OrganisationDetails['externalIds'] {
  const all = [...known.externalIds, ...other.externalIds];
  return [...new Map(all.map((id) => [`${id.scheme}\n${id.value}`, id] as const)).values()];
}
