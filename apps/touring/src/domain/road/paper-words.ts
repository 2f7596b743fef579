/** Languages in which papers and files are written; pages have texts of their own. */
export const paperLanguages = ['en', 'fr'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

export const deadlineWords: Readonly<Record<PaperLanguage, Readonly<Record<string, string>>>> = {
  en: {
    'deposit-due': 'deposit due', 'certificate-due': 'insurance certificate due', 'materials-due': 'press and technical materials due', 'balance-due': 'balance of the fee due',
    'final-report-due': 'final report due', 'gallery-works-end': 'building and painting finished', 'indemnity-application': 'application for state indemnity',
    'immunity-application': 'application for immunity from seizure', 'cites-permit-application': 'application for the CITES permit', 'export-licence-application': 'application for the export licence',
    'import-licence-application': 'application for the import licence', 'leg-booked': 'transport to be booked', 'carnet-application': 'application for the carnet',
    'document-expires': 'a document expires', 'carnet-expires': 'the carnet expires',
  },
  fr: {
    'deposit-due': 'acompte dû', 'certificate-due': "certificat d'assurance attendu", 'materials-due': 'dossiers de presse et technique attendus', 'balance-due': 'solde des droits dû',
    'final-report-due': 'rapport final attendu', 'gallery-works-end': 'travaux et peinture terminés', 'indemnity-application': "demande de garantie d'État",
    'immunity-application': "demande d'immunité de saisie", 'cites-permit-application': 'demande du permis CITES', 'export-licence-application': "demande de la licence d'exportation",
    'import-licence-application': "demande de la licence d'importation", 'leg-booked': 'transport à réserver', 'carnet-application': 'demande du carnet',
    'document-expires': 'un document expire', 'carnet-expires': 'le carnet expire',
  },
};

export const checklistWords: Readonly<Record<PaperLanguage, Readonly<Record<string, string>>>> = {
  en: {
    checklist: 'Checklist by the procedures of Spectrum', item: 'Item', state: 'Done', yes: 'yes', no: 'no', venue: 'Delivery to dispatch', opening: 'Open to the public',
    'loans-in': 'Loans in', 'insurance-and-indemnity': 'Insurance and indemnity', rights: 'Rights management', 'object-entry': 'Object entry', 'location-and-movement': 'Location and movement control',
    'condition-checking': 'Condition checking', 'damage-and-loss': 'Damage and loss', 'loans-out': 'Loans out', 'object-exit': 'Object exit',
    deposit: 'Deposit received', documents: 'Permits and licences in force', 'covered-without-a-gap': 'Covered nail to nail without a gap', 'covered-for-the-value': 'Covered for the whole value',
    'image-rights': 'Rights in images agreed', received: 'Crates received', unpacked: 'Crates opened after their rest', 'legs-in': 'Transports in delivered', 'legs-out': 'Transports out collected',
    'reports-in': 'Reports on arrival signed', 'reports-out': 'Reports on departure countersigned', 'no-incident-open': 'No incident open', 'final-report': 'Final report filed', settlement: 'Settlement signed',
    packed: 'Objects packed', dispatched: 'Crates sent on',
  },
  fr: {
    checklist: 'Liste de contrôle selon les procédures Spectrum', item: 'Point', state: 'Fait', yes: 'oui', no: 'non', venue: "De la livraison à l'expédition", opening: 'Ouvert au public',
    'loans-in': 'Emprunts', 'insurance-and-indemnity': 'Assurance et garantie', rights: 'Gestion des droits', 'object-entry': 'Entrée des objets', 'location-and-movement': 'Localisation et mouvements',
    'condition-checking': "Constats d'état", 'damage-and-loss': 'Dommages et pertes', 'loans-out': 'Prêts', 'object-exit': 'Sortie des objets',
    deposit: 'Acompte reçu', documents: 'Permis et licences en vigueur', 'covered-without-a-gap': 'Couvert clou à clou sans lacune', 'covered-for-the-value': 'Couvert pour toute la valeur',
    'image-rights': 'Droits des images convenus', received: 'Caisses reçues', unpacked: 'Caisses ouvertes après leur repos', 'legs-in': 'Transports aller livrés', 'legs-out': 'Transports retour enlevés',
    'reports-in': "Constats d'arrivée signés", 'reports-out': 'Constats de départ contresignés', 'no-incident-open': 'Aucun incident ouvert', 'final-report': 'Rapport final remis', settlement: 'Décompte signé',
    packed: 'Objets emballés', dispatched: 'Caisses expédiées',
  },
};
