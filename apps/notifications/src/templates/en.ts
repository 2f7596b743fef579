import type { Language } from './text';
import { englishAgreements } from './en-agreements';
import { englishFrame } from './en-frame';
import { englishOffices } from './en-offices';
import { englishPerforming } from './en-performing';
import { englishProductions } from './en-productions';
import { englishStops } from './en-stops';

export const english: Language = {
  ...englishFrame,
  partners: { 'ASEM:ASEC': 'the ASEAN Secretariat' },
  listName: 'Caravanserai notices',
  moment: { alone: '{own} ({ownZone})', withOther: '{own} ({ownZone}), which is {other} ({otherZone})' },
  texts: { ...englishStops, ...englishAgreements, ...englishOffices, ...englishProductions, ...englishPerforming },
};
