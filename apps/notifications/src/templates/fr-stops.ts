/** What happens to offers and stops, in French. An apostrophe before a brace would quote it in ICU syntax, hence the typographic one. */
export const frenchStops = {
  'offer-submitted': {
    subject: '« {title} » attend d’être examinée',
    body: '{organiser} a soumis l’offre « {title} ». Une personne d’une autre organisation peut la publier, la renvoyer ou la refuser.',
  },
  'offer-changes-requested': {
    subject: '« {title} » doit être modifiée',
    body: 'L’examen de votre offre « {title} » demande des modifications. Les remarques se trouvent à côté de l’offre ; soumettez-la de nouveau après les avoir traitées.',
  },
  'offer-rejected': {
    subject: '« {title} » n’a pas été acceptée',
    body: 'Votre offre « {title} » a été refusée à l’examen. Le motif se trouve à côté de l’offre.',
  },
  'offer-published': {
    subject: '« {title} » est publiée',
    body: 'Votre offre « {title} » est désormais présentée aux lieux d’accueil, qui peuvent retenir des dates de ses tournées.',
  },

  'hold-placed': {
    subject: '{host} retient des dates pour « {title} »',
    body:
      '{host} retient des dates, {opening}, pour « {title} ». Cette option est {rank, selectordinal, one {#re} other {#e}} sur la liste pour ces dates ' +
      'et prend fin le {deadline}, sauf si vous la prolongez ou envoyez un contrat.',
  },
  'hold-moved-up': {
    subject: 'Votre option sur « {title} » a avancé',
    body:
      'Une option placée avant la vôtre a pris fin : la vôtre est désormais {rank, selectordinal, one {#re} other {#e}} sur la liste pour « {title} » de {organiser}, {opening}.' +
      '{rank, plural, =1 { Un contrat peut vous être envoyé dès que votre lieu est jugé apte.} other {}}',
  },
  'hold-extended': {
    subject: 'Votre option sur « {title} » est prolongée',
    body: '{organiser} a prolongé votre option sur « {title} », {opening}. Elle prend fin le {deadline}.',
  },
  'hold-challenged': {
    subject: 'Gardez ou libérez vos dates pour « {title} »',
    body:
      'Un autre lieu, qui souhaite accueillir « {title} » {opening}, est prêt à signer. Gardez votre option ou libérez-la avant le {deadline} : ' +
      'sans réponse de votre part, elle prend fin. {organiser} en est informé.',
  },
  'challenge-made': {
    subject: '{challenger} dispute à {host} ses dates pour « {title} »',
    body: '{challenger} est prêt à signer pour « {title} » et dispute à {host} son option, {opening}. {host} a jusqu’au {deadline} pour la garder.',
  },
  'challenge-kept': {
    subject: 'L’option avant la vôtre sur « {title} » est maintenue',
    body: 'Le lieu auquel vous avez disputé ses dates pour « {title} » garde son option, {opening}. Votre place sur la liste n’a pas changé.',
  },
  'challenge-answered': {
    subject: '{host} garde ses dates pour « {title} »',
    body: '{host} a répondu à {challenger} et garde son option, {opening}, pour « {title} ».',
  },
  'challenge-dropped': {
    subject: 'Votre option sur « {title} » n’est plus disputée',
    body: 'Le lieu qui vous disputait vos dates pour « {title} », {opening}, a quitté la liste. Vous n’avez pas à répondre ; votre option reste inchangée.',
  },
  'hold-lost': {
    subject: 'Votre option sur « {title} » a pris fin',
    body:
      'Votre option sur « {title} » de {organiser}, {opening}, a pris fin : {reason, select, ' +
      'challenge_unanswered {la demande de vous prononcer est restée sans réponse} rival_confirmed {les dates ont été confirmées à un autre lieu} ' +
      'tour_ended {la tournée a pris fin} offer_withdrawn {l’offre a été retirée} other {elle a été libérée}}.',
  },
  'hold-gone': {
    subject: '{host} ne retient plus de dates pour « {title} »',
    body:
      'L’option de {host}, {opening}, sur « {title} » a pris fin : {reason, select, by_host {{host} l’a rendue} ' +
      'challenge_unanswered {la demande de se prononcer est restée sans réponse} other {elle a été libérée}}. Les options suivantes ont avancé.',
  },
  'hold-expired': {
    subject: 'L’option de {host} sur « {title} » a expiré',
    body: 'L’option de {host}, {opening}, sur « {title} » est arrivée à son terme sans contrat. Les dates reviennent au suivant sur la liste.',
  },
  'hold-declined': {
    subject: '« {title} » : votre demande de dates a été refusée',
    body: '{organiser} a refusé votre demande de dates, {opening}, pour « {title} ». Le motif se trouve à côté de l’étape.',
  },
  'stop-waits': {
    subject: '« {title} » vous attend',
    body: 'Les dates que {host} retient pour « {title} » de {organiser}, {opening}, attendent votre prochaine démarche. Le secrétariat vous prie de l’accomplir ou de rendre les dates.',
  },
  'stop-put-in-charge': {
    subject: 'Vous êtes responsable de « {title} » à {host}',
    body: 'Vous êtes désormais responsable des dates que {host} retient pour « {title} » de {organiser}, {opening}. Il vous revient de veiller à ce que votre partie doit faire à leur sujet.',
  },
  'facility-assessed': {
    subject: '« {title} » : votre dossier technique a été évalué',
    body:
      '{organiser} a évalué votre dossier technique pour « {title} », {opening} : {verdict, select, ' +
      'passed {votre lieu convient à l’œuvre} conditional {votre lieu convient moyennant des mesures que vous êtes invité à accepter} ' +
      'failed {votre lieu ne convient pas à l’œuvre, et votre option a pris fin} other {voir l’étape}}.',
  },
  'facility-conditions-accepted': {
    subject: '{host} accepte les mesures pour « {title} »',
    body: '{host} s’engage à prendre les mesures qui rendent son lieu apte à accueillir « {title} », {opening}.',
  },
  'contract-offered': {
    subject: 'Un contrat vous est proposé pour « {title} »',
    body:
      '{organiser} vous propose un contrat pour « {title} », {opening}, au prix de {fee}. Les dates vous sont fermement réservées ; ' +
      'l’accord doit être signé avant le {deadline}, faute de quoi la réservation tombe.',
  },
  'reservation-released': {
    subject: 'Les dates réservées pour « {title} » sont de nouveau libres',
    body:
      'La réservation par {organiser}, {opening}, chez {host} pour « {title} » a pris fin, car l’accord {reason, select, ' +
      'declined {a été refusé} withdrawn_by_organiser {a été abandonné par {organiser}} withdrawn_by_host {a été abandonné par {host}} ' +
      'lapsed {n’a pas été signé à temps} other {a pris fin}}.',
  },
  'move-proposed': {
    subject: '« {title} » : d’autres dates sont proposées',
    body: 'D’autres dates que {opening} sont proposées pour « {title} » de {organiser} chez {host}. Rien ne bouge avant votre accord ; vous pouvez aussi refuser.',
  },
  'move-declined': {
    subject: '« {title} » garde ses dates',
    body: 'Les autres dates que vous proposiez pour « {title} » de {organiser} chez {host} ont été refusées. L’étape reste où elle est, {opening}.',
  },
  'changes-proposed': {
    subject: '« {title} » : des changements de la tournée sont proposés',
    body: '{organiser} propose des changements de la tournée de « {title} » qui touchent {host}. Rien ne change avant l’accord de tous les lieux touchés ; voyez ce qui change pour vous, et acceptez ou refusez.',
  },
  'changes-declined': {
    subject: '« {title} » reste comme elle est',
    body: '{host} a refusé les changements que vous proposiez de la tournée de « {title} ». Rien n’a changé.',
  },
  'host-invited': {
    subject: '« {title} » a des dates pour vous',
    body: 'La tournée de « {title} » par {organiser} a un vide où une salle de {host} convient. Si l’œuvre vous intéresse, posez une option avant les autres.',
  },
  'stop-moved': {
    subject: '« {title} » chez {host} change de dates',
    body: '{organiser} et {host} sont convenus d’autres dates pour « {title} » : {opening}. La salle et les œuvres sont réservées pour elles.',
  },
  'stop-confirmed': {
    subject: '« {title} » chez {host} : confirmé',
    body: 'L’accord entre {organiser} et {host} est conclu : « {title} » est confirmé, {opening}, au prix de {fee}.',
  },
  'stop-cancelled': {
    subject: '« {title} » ne vient pas chez {host}',
    body:
      "L’arrêt confirmé de « {title} » de {organiser} chez {host}, {opening}, a été abandonné {reason, select, host {par {host}} organiser {par {organiser}} " +
      "force_majeure {à cause de ce qu’aucune des parties ne pouvait empêcher} other {}}. L’espace et la série sont libres de nouveau.",
  },
  'deadline-near': {
    subject: 'Une échéance approche pour « {title} »',
    body:
      "Pour « {title} » chez {host}, {opening}, quelque chose est dû : {matter, select, deposit_due {l’acompte} certificate_due {le certificat d’assurance} materials_due {les dossiers de presse et technique} " +
      'balance_due {le solde des droits} final_report_due {le rapport final} gallery_works_end {la fin des travaux et de la peinture} leg_booked {la réservation d’un transport} carnet_application {la demande du carnet} ' +
      "carnet_expires {le retour du carnet} document_expires {un document qui expire} indemnity_application {la demande de garantie} immunity_application {la demande d’immunité} cites_permit_application {la demande du permis CITES} " +
      'export_licence_application {la demande de la licence d’exportation} import_licence_application {la demande de la licence d’importation} other {un document}}. Jours restants : {daysLeft}.',
  },
  'incident-raised': {
    subject: 'Un incident a été signalé pour « {title} »',
    body: "Un incident a été signalé pour « {title} », en route ou dans un lieu d’accueil. Tant qu’il est ouvert, ni le transport ni l’exposition ne peuvent être clos.",
  },
  'border-crossed': {
    subject: '« {title} » : {organiserPartner} – {hostPartner}',
    body:
      'Une étape qui passe la frontière a été confirmée : « {title} », de {organiser} ({organiserPartner}), sera présenté par {host} ({hostPartner}), {opening}. ' +
      'Ceci est pour votre information.',
  },
};
