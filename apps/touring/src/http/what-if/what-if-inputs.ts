import { field, IsCode, IsDateOnly, IsId, IsLatitude, IsListOf, IsListOfKind, IsLongitude, IsWholeNumber, IsWholeNumberInQuery, isId } from '@caravanserai/hosting';
import { mostChanges } from '../../domain/what-if/roles';
import { organiserSteps, type OrganiserStep } from '../../use-cases/what-if/advance-what-if';
import type { HostAnswer } from '../../use-cases/what-if/answer-what-if';

export class ChangeField {
  @IsCode(['move', 'drop', 'add'])
  kind: 'move' | 'drop' | 'add';

  @IsId({ optional: true, description: 'Of what moves or is dropped' })
  stopId?: string;

  @IsId({ optional: true, description: 'Of what is added: where it would be held' })
  spaceId?: string;

  @IsDateOnly({ optional: true, description: 'The four days, of what moves or is added' })
  delivery?: string;

  @IsDateOnly({ optional: true })
  opening?: string;

  @IsDateOnly({ optional: true })
  closing?: string;

  @IsDateOnly({ optional: true })
  dispatch?: string;
}

export class PlaceField {
  @IsId()
  organisationId: string;

  @IsLatitude()
  lat: number;

  @IsLongitude()
  lon: number;
}

export class WhatIfBody {
  @IsListOf(() => ChangeField, { max: mostChanges })
  changes: ChangeField[];

  @IsListOf(() => PlaceField, { optional: true, max: 60, description: 'Where organiser and hosts are; a way between two without a place and without a planned transport is not known' })
  places?: PlaceField[];
}

export class WhatIfStepBody {
  @IsCode(organiserSteps)
  step: OrganiserStep;
}

export class WhatIfAnswerBody {
  @IsCode(['accept', 'decline'])
  answer: HostAnswer;
}

const place = /^([0-9a-f-]{36})@(-?\d{1,2}(?:\.\d{1,6})?):(-?\d{1,3}(?:\.\d{1,6})?)$/;

/** Places in an address: `organisation@latitude:longitude`, with commas between. */
export function placesIn(text: string | undefined): PlaceField[] {
  return (text ?? '').split(',').flatMap((one) => {
    const [, organisationId, lat, lon] = place.exec(one) ?? [];
    return organisationId === undefined ? [] : [{ organisationId, lat: Number(lat), lon: Number(lon) }];
  });
}

const isPlace = (one: string): boolean => {
  const [read] = placesIn(one);
  return read !== undefined && isId(read.organisationId) && Math.abs(read.lat) <= 90 && Math.abs(read.lon) <= 180;
};

const placeList = {
  name: 'isPlaceList',
  check: (value: unknown) => (typeof value === 'string' && value.length <= 4_000 && value.split(',').every(isPlace) ? null : 'must be places as organisation@latitude:longitude with commas between'),
  schema: { type: 'string', maxLength: 4_000 },
} as const;

export class RelayQuery {
  @IsId({ optional: true, description: 'The stop before the hole' })
  afterStop?: string;

  @IsId({ optional: true, description: 'The stop after it; one of the two is needed' })
  beforeStop?: string;

  @IsWholeNumberInQuery(1, 1_000, { description: 'From delivery to dispatch' })
  days: number;

  @IsWholeNumberInQuery(1, 20_000, { optional: true, description: 'Left out: as the reference row `freight-pace` of the road has it' })
  kmPerDay?: number;

  @field(placeList, { optional: true })
  places?: string;
}

const idKind = { name: 'isId', check: (value: unknown) => (isId(value) ? null : 'must be an id'), schema: { type: 'string', format: 'uuid' } } as const;

export class RelayInvitationBody {
  @IsId({ optional: true })
  afterStop?: string;

  @IsId({ optional: true })
  beforeStop?: string;

  @IsWholeNumber(1, 1_000)
  days: number;

  @IsWholeNumber(1, 20_000, { optional: true })
  kmPerDay?: number;

  @IsListOf(() => PlaceField, { optional: true, max: 60 })
  places?: PlaceField[];

  @IsListOfKind(idKind, { min: 1, max: 20 })
  spaceIds: string[];
}
