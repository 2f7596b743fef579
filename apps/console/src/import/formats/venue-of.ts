import { nowhere, placeIn } from '../places/place';
import { type Gazetteer, readVenueText } from '../reading/venue-text';
import type { Venue } from '../rows';

/** Reads "Museum, City" and looks the city up in the gazetteer of the file. */
export function venueOf(text: string, gazetteer: Gazetteer): Venue {
  const { key, name, city, region } = readVenueText(text, gazetteer);
  return { key, text, name, city, place: region === null ? { ...nowhere, city } : placeIn(region, city) };
}
