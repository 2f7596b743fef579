import type { Book } from './book';
import type { Constellation } from './constellation';
import { type Membership, membershipOn } from './membership';

/** Which unknown memberships a line of thought takes for given: `COE-220 IT` bound or not. */
export type Supposed = ReadonlyMap<string, boolean>;

/** The memberships of a constellation's countries at its date; each is looked up once. */
export class Memberships {
  private readonly found = new Map<string, Membership>();

  constructor(
    private readonly book: Book,
    private readonly constellation: Constellation,
  ) {}

  of(instrument: string, country: string): Membership {
    const key = `${instrument} ${country}`;
    const known = this.found.get(key) ?? this.lookUp(instrument, country);
    this.found.set(key, known);
    return known;
  }

  /** Bound or not, with what is unknown taken as supposed; null where nothing is supposed either. */
  settled(instrument: string, country: string, supposed: Supposed): boolean | null {
    const { is } = this.of(instrument, country);
    return is === 'unknown' ? supposed.get(`${instrument} ${country}`) ?? null : is === 'bound';
  }

  private lookUp(instrument: string, country: string): Membership {
    const openness = this.book.openness.get(instrument);
    if (!openness) throw new Error(`Nothing is known of who may be bound by ${instrument}.`);
    return membershipOn(this.constellation.signedOn, country, this.book.membership.get(`${instrument} ${country}`), openness, this.constellation.assume);
  }
}
