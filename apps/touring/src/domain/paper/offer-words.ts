import type { PaperLanguage } from '../road/paper-words';

/** Texts of a printed offer; the words of its codes stand under the code's own name. */
export const offerWords: Readonly<Record<PaperLanguage, Readonly<Record<string, string>>>> = {
  en: {
    offer: 'Offer', organiser: 'Organiser', kind: 'Kind', model: 'Production', discipline: 'Discipline', lenders: 'Lenders', from: 'from {a}', 'from-to': '{a} to {b}', unsaid: 'not said',
    exhibition: 'exhibition', performance: 'performance', literary: 'literary', audiovisual: 'audiovisual',
    'own-and-tour': 'made for the house and toured', 'adapted-after-opening': 'adapted after its opening', 'lead-partner': 'led by one partner', 'equal-consortium': 'by equal partners', 'national-or-regional-programme': 'national or regional programme', commercial: 'commercial',
    objects: 'Objects', 'objects.none': 'No object is listed yet.', 'objects.more': 'The first {a} objects of {b}.', title: 'Title', size: 'H x W x D, cm', weight: 'Weight, kg', light: 'Sensitivity to light', case: 'Case',
    none: 'none', low: 'low', medium: 'medium', high: 'high', special: 'special', showcase: 'showcase', 'climate-showcase': 'showcase with its own climate',
    price: 'Price', fee: 'Fee', free: 'free of charge', 'fee.weeks': '{a} for {b} weeks', 'extra-week': 'Each further week', insured: 'Insured value', includes: 'Included', excludes: 'Not included', cancellation: 'Cancellation', rung: '{a} days or more before opening: {b} % of the fee', 'rung.rest': 'later than that: {a} %',
    requirements: 'Requirements', area: 'Floor area', wall: 'Running length', clear: 'Clear height', security: 'Security', limited: 'limited', moderate: 'moderate', stay: 'Stay', weeks: '{a} to {b} weeks', available: 'Available', hands: '{a} days, {b} people', days: '{a} days', install: 'To install', strike: 'To strike',
    couriers: 'Couriers', climate: 'Climate', 'BIZOT-2023': '40-60 % humidity, 16-25 °C (Bizot 2023)', legacy: '45-55 % humidity, 20-22 °C', uv: 'Ultraviolet', 'best-practice': 'at most 10 µW/lm', older: 'at most 75 µW/lm', age: 'Recommended from', years: '{a} years', months: '{a} months', longest: 'Longest tour', care: 'To be handled with care', note: 'Note',
    'human-remains': 'human remains', sacred: 'sacred objects', 'colonial-context': 'colonial context', violence: 'violence', nudity: 'nudity', 'loud-or-flashing': 'loud or flashing',
    crates: 'Crates', mark: 'Mark', count: 'How many', 'crate.size': 'L x W x H, cm',
    rights: 'Image rights', holder: 'Rights holder', images: 'Images', included: 'included in the fee', 'on-request': 'on request', 'not-included': 'not included in the fee', languages: 'Languages', labels: 'Labels', press: 'Press kit',
  },
  fr: {
    offer: 'Offre', organiser: 'Organisateur', kind: 'Genre', model: 'Production', discipline: 'Discipline', lenders: 'Prêteurs', from: 'à partir du {a}', 'from-to': 'du {a} au {b}', unsaid: 'non précisé',
    exhibition: 'exposition', performance: 'spectacle', literary: 'littéraire', audiovisual: 'audiovisuel',
    'own-and-tour': 'faite pour la maison puis itinérante', 'adapted-after-opening': 'adaptée après son ouverture', 'lead-partner': "menée par un partenaire", 'equal-consortium': 'entre partenaires égaux', 'national-or-regional-programme': 'programme national ou régional', commercial: 'commerciale',
    objects: 'Œuvres', 'objects.none': "Aucune œuvre n'est encore listée.", 'objects.more': 'Les {a} premières œuvres de {b}.', title: 'Titre', size: 'H x L x P, cm', weight: 'Poids, kg', light: 'Sensibilité à la lumière', case: 'Vitrine',
    none: 'aucune', low: 'faible', medium: 'moyenne', high: 'élevée', special: 'particulière', showcase: 'vitrine', 'climate-showcase': 'vitrine climatisée',
    price: 'Prix', fee: 'Droits', free: 'gratuit', 'fee.weeks': '{a} pour {b} semaines', 'extra-week': 'Chaque semaine de plus', insured: "Valeur d'assurance", includes: 'Compris', excludes: 'Non compris', cancellation: 'Annulation', rung: "à {a} jours ou plus de l'ouverture : {b} % des droits", 'rung.rest': 'plus tard : {a} %',
    requirements: 'Exigences', area: 'Surface', wall: 'Linéaire', clear: 'Hauteur libre', security: 'Sécurité', limited: 'limitée', moderate: 'moyenne', stay: 'Durée', weeks: '{a} à {b} semaines', available: 'Disponible', hands: '{a} jours, {b} personnes', days: '{a} jours', install: 'Montage', strike: 'Démontage',
    couriers: 'Convoyeurs', climate: 'Climat', 'BIZOT-2023': "40-60 % d'humidité, 16-25 °C (Bizot 2023)", legacy: "45-55 % d'humidité, 20-22 °C", uv: 'Ultraviolet', 'best-practice': '10 µW/lm au plus', older: '75 µW/lm au plus', age: 'Conseillé à partir de', years: '{a} ans', months: '{a} mois', longest: 'Tournée la plus longue', care: 'À traiter avec égards', note: 'Remarque',
    'human-remains': 'restes humains', sacred: 'objets sacrés', 'colonial-context': 'contexte colonial', violence: 'violence', nudity: 'nudité', 'loud-or-flashing': 'bruit ou éclairs',
    crates: 'Caisses', mark: 'Marque', count: 'Nombre', 'crate.size': 'L x l x H, cm',
    rights: "Droits d'image", holder: 'Titulaire des droits', images: 'Images', included: 'compris dans les droits', 'on-request': 'sur demande', 'not-included': 'non compris dans les droits', languages: 'Langues', labels: 'Cartels', press: 'Dossier de presse',
  },
};
