/** What happens to points of contact, in French. */
export const frenchOffices = {
  'designation-submitted': {
    subject: '{partner} : une désignation attend d’être vérifiée',
    body: 'Un point de contact a été désigné ({partner}). La lettre doit être vérifiée par une autre personne que celle qui l’a soumise.',
  },
  'designation-returned': {
    subject: '{partner} : une désignation est à compléter',
    body: 'La lettre qui désigne un point de contact ({partner}) n’est pas complète. Ce qui manque se trouve à côté de la désignation.',
  },
  'designation-rejected': {
    subject: '{partner} : une désignation n’a pas été acceptée',
    body: 'La lettre qui désigne un point de contact ({partner}) n’a pas été acceptée. Le motif se trouve à côté de la désignation.',
  },
  'designation-expiring': {
    subject: '{partner} : une désignation prend fin dans {daysLeft, plural, one {# jour} other {# jours}}',
    body:
      'Une désignation comme point de contact culturel ({partner}) prend fin dans {daysLeft, plural, one {# jour} other {# jours}} et aucun successeur n’est confirmé. ' +
      'Une nouvelle lettre, même pour la même personne, doit être vérifiée avant de prendre effet.',
  },
  'designation-expired': {
    subject: '{partner} : une désignation est arrivée à son terme',
    body: 'Une désignation comme point de contact culturel ({partner}) a pris fin, son terme étant atteint. Un suppléant agit s’il y en a un ; un successeur doit être désigné.',
  },
  'office-vacant': {
    subject: '{partner} : aucun point de contact depuis 30 jours',
    body: 'Depuis 30 jours, personne n’est en fonction comme point de contact culturel ({partner}). Les demandes ne trouvent personne tant que nul n’est désigné.',
  },
  'office-taken': {
    subject: 'Vous êtes point de contact culturel : {partner}',
    body: 'Votre désignation comme point de contact culturel ({partner}) prend effet dès maintenant.',
  },
  'office-suspended': {
    subject: '{partner} : votre désignation est suspendue',
    body:
      'Votre désignation comme point de contact culturel ({partner}) est suspendue : {reason, select, unreachable {vous n’avez pas pu être joint} ' +
      'disputed {elle est contestée} other {voir la désignation}}. Un suppléant agit entre-temps.',
  },
  'office-resumed': {
    subject: '{partner} : votre désignation reprend effet',
    body: 'Votre désignation comme point de contact culturel ({partner}), qui était suspendue, reprend effet.',
  },
  'office-ended': {
    subject: '{partner} : votre désignation a pris fin',
    body:
      'Votre désignation comme point de contact culturel ({partner}) a pris fin : {reason, select, expired {son terme est atteint} ' +
      'superseded {un successeur est entré en fonction} resigned {vous avez démissionné} revoked {elle a été révoquée par l’autorité qui l’avait faite} other {voir la désignation}}.',
  },
  'office-changed': {
    subject: '{partner} : un nouveau point de contact',
    body: 'Une désignation comme point de contact culturel ({partner}) a pris effet.',
  },
  'office-rests': {
    subject: '{partner} : une désignation est suspendue',
    body:
      'Une désignation comme point de contact culturel ({partner}) est suspendue : {reason, select, unreachable {la personne n’a pas pu être jointe} ' +
      'disputed {elle est contestée} other {voir la désignation}}. Un suppléant agit entre-temps.',
  },
  'office-works-again': {
    subject: '{partner} : une désignation reprend effet',
    body: 'Une désignation comme point de contact culturel ({partner}), qui était suspendue, reprend effet.',
  },
  'office-left': {
    subject: '{partner} : un point de contact a quitté ses fonctions',
    body:
      'Une désignation comme point de contact culturel ({partner}) a pris fin : {reason, select, expired {son terme est atteint} ' +
      'superseded {un successeur est entré en fonction} resigned {la personne a démissionné} revoked {elle a été révoquée} ' +
      'erased {les données de la personne ont été effacées} other {voir la désignation}}.',
  },
};
