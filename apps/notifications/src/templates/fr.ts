import type { Language } from './text';
import { frenchAgreements } from './fr-agreements';
import { frenchFrame } from './fr-frame';
import { frenchOffices } from './fr-offices';
import { frenchPerforming } from './fr-performing';
import { frenchProductions } from './fr-productions';
import { frenchStops } from './fr-stops';

export const french: Language = {
  ...frenchFrame,
  partners: { 'ASEM:ASEC': 'Secrétariat de l’ASEAN' },
  listName: 'Avis de Caravanserai',
  moment: { alone: '{own} ({ownZone})', withOther: '{own} ({ownZone}), soit {other} ({otherZone})' },
  texts: { ...frenchStops, ...frenchAgreements, ...frenchOffices, ...frenchProductions, ...frenchPerforming },
};
