import { addDays } from '@caravanserai/kernel';
import type { PaperPart } from '@caravanserai/paper';
import type { Fact, PrintedOffer, Say } from './printed-offer';

/** What a host must have and do; what the organiser has not said is left out, for an empty line looks like a demand. */
export function requirementsOf({ offer, description }: PrintedOffer, say: Say): PaperPart[] {
  const { climateProfile, uvLimit, couriers, ageRating, sensitivities = [], sensitivityNote, maxTourMonths, installStaff, strikeStaff } = description;
  const { floorAreaM2, runningLengthM, clearHeightCm, securityLevel } = offer.needs;
  const hands = (days: number, people: number | undefined) => (people === undefined ? say('days', days) : say('hands', days, people));
  const rows: Fact[] = [
    ...given(say('area'), floorAreaM2, (area) => `${area} m²`),
    ...given(say('wall'), runningLengthM, (length) => `${length} m`),
    ...given(say('clear'), clearHeightCm, (height) => `${height} cm`),
    [say('security'), say(securityLevel)],
    [say('stay'), say('weeks', offer.minWeeks, offer.maxWeeks)],
    // Half-open in the records; on paper the last day is a day of the offer.
    [say('available'), offer.availableTo === null ? say('from', offer.availableFrom) : say('from-to', offer.availableFrom, addDays(offer.availableTo, -1))],
    [say('install'), hands(offer.installDays, installStaff)],
    [say('strike'), hands(offer.strikeDays, strikeStaff)],
    ...given(say('climate'), climateProfile, say),
    ...given(say('uv'), uvLimit, say),
    ...given(say('couriers'), couriers, String),
    ...given(say('longest'), maxTourMonths, (months) => say('months', months)),
    ...given(say('age'), ageRating, (years) => say('years', years)),
    ...(sensitivities.length > 0 ? [[say('care'), sensitivities.map((one) => say(one)).join(', ')] as const] : []),
    ...given(say('note'), sensitivityNote, String),
  ];
  return [{ kind: 'heading', level: 2, text: say('requirements') }, { kind: 'facts', rows }, ...cratesOf(description, say)];
}

function given<T>(label: string, value: T | null | undefined, shown: (value: T) => string): Fact[] {
  return value === null || value === undefined ? [] : [[label, shown(value)]];
}

function cratesOf({ crates = [] }: PrintedOffer['description'], say: Say): PaperPart[] {
  if (crates.length === 0) return [];
  const rows = crates.map(({ mark, count, lengthCm, widthCm, heightCm, kg }) => [mark, String(count), `${lengthCm} x ${widthCm} x ${heightCm}`, String(kg)]);
  return [{ kind: 'heading', level: 3, text: say('crates') }, { kind: 'table', head: [say('mark'), say('count'), say('crate.size'), say('weight')], rows, right: [1, 3] }];
}
