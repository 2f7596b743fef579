import type { Language } from './text';
import { frenchAgreements } from './fr-agreements';
import { frenchOffices } from './fr-offices';
import { frenchStops } from './fr-stops';

export const french: Language = {
  frame: {
    greeting: 'Bonjour {name},',
    actsFor: 'Vous recevez ce message parce que vous agissez pour {organisation}.',
    pointOfContact: 'Vous recevez ce message en tant que point de contact culturel.',
    inPerson: 'Vous recevez ce message parce qu’il vous concerne personnellement.',
    mandatory: 'Les avis de ce type ne peuvent pas être désactivés.',
    optional: 'Vous pouvez désactiver les avis de ce type dans vos préférences.',
  },
  partners: { 'ASEM:ASEC': 'Secrétariat de l’ASEAN' },
  listName: 'Avis de Caravanserai',
  moment: { alone: '{own} ({ownZone})', withOther: '{own} ({ownZone}), soit {other} ({otherZone})' },
  texts: { ...frenchStops, ...frenchAgreements, ...frenchOffices },
};
