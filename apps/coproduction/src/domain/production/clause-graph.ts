import type { ClauseId } from './clause-catalogue';

/**
 * Which clauses rest on which: whoever has consented to the one on the right did so looking at the one on the left. A new hash on the
 * left asks for consent on the right again, and for no other. Only direct dependents: their own text has not changed, so nothing
 * that rests on them has moved.
 */
export const clauseGraph: Readonly<Partial<Record<ClauseId, readonly ClauseId[]>>> = {
  OBJ: ['RTS'],
  ART: ['DLK'],
  BUD: ['CON', 'PAY', 'INS'],
  CON: ['SHR', 'PAY'],
  SHR: ['WAT', 'PAY', 'CRE'],
  PAY: ['TERM'],
  PRE: ['TRA', 'TER'],
  RTS: ['TOU', 'AVR'],
  TER: ['TOU'],
  TOU: ['WAT'],
  OWN: ['INS', 'TRA'],
  FX: ['CON', 'PAY'],
  EDI: ['PAY', 'TER'],
  RES: ['PAY', 'INS'],
  FIL: ['RTS', 'APP'],
  VEN: ['PAY'],
  LOA: ['INS', 'TRA'],
};

export const dependentsOf = (id: ClauseId): readonly ClauseId[] => clauseGraph[id] ?? [];

/** The facts from which a treaty verdict is reckoned: a change of one of them makes a verdict one of yesterday. */
export const verdictRestsOn: readonly ClauseId[] = ['BUD', 'CON', 'SHR', 'FX', 'FIL'];
