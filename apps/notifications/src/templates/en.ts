import type { Language } from './text';
import { englishAgreements } from './en-agreements';
import { englishOffices } from './en-offices';
import { englishStops } from './en-stops';

export const english: Language = {
  frame: {
    greeting: 'Dear {name},',
    actsFor: 'You receive this because you act for {organisation}.',
    pointOfContact: 'You receive this as a Cultural Point of Contact.',
    inPerson: 'You receive this because it concerns yourself.',
    mandatory: 'Notices of this kind can not be switched off.',
    optional: 'You can switch off notices of this kind in your preferences.',
  },
  partners: { 'ASEM:ASEC': 'the ASEAN Secretariat' },
  listName: 'Caravanserai notices',
  moment: { alone: '{own} ({ownZone})', withOther: '{own} ({ownZone}), which is {other} ({otherZone})' },
  texts: { ...englishStops, ...englishAgreements, ...englishOffices },
};
