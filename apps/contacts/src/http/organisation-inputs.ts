import { organisationKinds } from '@caravanserai/contracts';
import { IsCode, IsLanguage, IsListOf, IsTitle, IsWholeNumber, IsZone, PageQuery } from '@caravanserai/hosting';
import type { OrganisationDetails } from '../domain/organisation-details';
import type { OrganisationKind } from '../store/organisation.entity';
import { IsCountryCode, IsMachineWord, IsPartner, IsWebAddress } from './fields';

export class NameField {
  @IsLanguage({ description: 'BCP 47' })
  language: string;

  @IsTitle(300)
  text: string;
}

export class ExternalIdField {
  @IsMachineWord({ description: 'isil, wikidata, ror and others' })
  scheme: string;

  @IsTitle(200)
  value: string;
}

export class OrganisationBody {
  @IsCode(organisationKinds)
  kind: OrganisationKind;

  @IsListOf(() => NameField, { min: 1, max: 30, description: 'The first one is the name' })
  names: NameField[];

  @IsCountryCode({ optional: true })
  country?: string;

  @IsPartner({ optional: true, description: 'Only where it is not the country: EU, ASEM:ASEC' })
  partner?: string;

  @IsTitle(200, { optional: true })
  city?: string;

  @IsZone({ optional: true, description: 'Needed where the country has several' })
  timeZone?: string;

  @IsWholeNumber(-90_000_000, 90_000_000, { optional: true, description: 'WGS 84, in millionths of a degree' })
  latitudeMicrodegrees?: number;

  @IsWholeNumber(-180_000_000, 180_000_000, { optional: true })
  longitudeMicrodegrees?: number;

  @IsWebAddress({ optional: true })
  homepage?: string;

  @IsListOf(() => ExternalIdField, { optional: true, max: 20 })
  externalIds?: ExternalIdField[];
}

/** What is left out is not known. */
export const detailsIn = (body: OrganisationBody): OrganisationDetails => ({
  kind: body.kind,
  names: body.names,
  country: body.country ?? null,
  partner: body.partner ?? null,
  city: body.city ?? null,
  timeZone: body.timeZone ?? null,
  latitudeMicrodegrees: body.latitudeMicrodegrees ?? null,
  longitudeMicrodegrees: body.longitudeMicrodegrees ?? null,
  homepage: body.homepage ?? null,
  externalIds: body.externalIds ?? [],
});

export class OrganisationsQuery extends PageQuery {
  @IsCountryCode({ optional: true })
  country?: string;

  @IsPartner({ optional: true })
  partner?: string;

  @IsCode(organisationKinds, { optional: true })
  kind?: OrganisationKind;

  @IsCode(['active', 'closed'], { optional: true })
  status?: 'active' | 'closed';

  @IsTitle(100, { optional: true, description: 'Parts of one of its names, with or without accents' })
  name?: string;
}
