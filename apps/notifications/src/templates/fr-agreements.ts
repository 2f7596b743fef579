/** What happens on the way to a signed agreement, in French. */
export const frenchAgreements = {
  'agreement-drafted': {
    subject: 'L’accord sur « {title} » est rédigé',
    body: 'L’accord d’accueil entre {organiser} et {host} sur « {title} » est prêt. Acceptez ses conditions ou proposez-en d’autres ; il doit être signé avant le {deadline}.',
  },
  'terms-proposed': {
    subject: '{actor} propose d’autres conditions pour « {title} »',
    body: '{actor} a répondu par de nouvelles conditions pour « {title} », qui forment la version {version}. Acceptez-les ou proposez-en d’autres.',
  },
  'terms-accepted': {
    subject: '{actor} accepte la version {version} pour « {title} »',
    body: '{actor} a accepté la version {version} de l’accord sur « {title} ». Dès que vous l’acceptez aussi, il peut être signé.',
  },
  'text-agreed': {
    subject: 'L’accord sur « {title} » peut être signé',
    body: '{organiser} et {host} ont accepté le même texte, version {version}, de l’accord sur « {title} ». Il doit être signé par les deux avant le {deadline}.',
  },
  'text-reopened': {
    subject: '{actor} rouvre l’accord sur « {title} »',
    body: '{actor} a rouvert le texte convenu sur « {title} », version {version}. Tout consentement et toute signature sont caducs ; la négociation reprend.',
  },
  'agreement-signed': {
    subject: '{actor} a signé l’accord sur « {title} »',
    body: '{actor} a signé l’accord sur « {title} ». Il prend effet dès que les deux parties ont signé, ce qui est possible jusqu’au {deadline}.',
  },
  'signature-voided': {
    subject: 'Une signature sur « {title} » est devenue caduque',
    body:
      'La signature de {actor} sous l’accord sur « {title} » est devenue caduque : {reason, select, ' +
      'mandate_was_revoked {le mandat de la personne signataire avait été révoqué} withdrawn_by_signer {elle a été retirée par la personne signataire} ' +
      'other {elle a perdu son effet}}. {actor} doit signer de nouveau.',
  },
  'deadline-extended': {
    subject: 'Le délai de signature pour « {title} » est prolongé',
    body: 'Le secrétariat a prolongé le délai de signature de l’accord entre {organiser} et {host} sur « {title} ». Il prend fin le {deadline}.',
  },
  'agreement-waits': {
    subject: 'L’accord sur « {title} » vous attend',
    body: 'L’accord entre {organiser} et {host} sur « {title} » attend votre réponse. Le secrétariat vous prie de poursuivre ; il doit être signé avant le {deadline}.',
  },
  'agreement-put-in-charge': {
    subject: 'Vous êtes responsable de l’accord sur « {title} »',
    body: 'Vous êtes désormais responsable, pour votre partie, de l’accord entre {organiser} et {host} sur « {title} ». Il doit être signé avant le {deadline}.',
  },
  'agreement-executed': {
    subject: 'L’accord sur « {title} » est en vigueur',
    body: '{organiser} et {host} ont tous deux signé : l’accord sur « {title} », au prix de {fee}, est en vigueur.',
  },
  'agreement-declined': {
    subject: 'L’accord sur « {title} » a été refusé',
    body: '{actor} a refusé l’accord sur « {title} ». Les dates réservées redeviennent libres.',
  },
  'agreement-withdrawn': {
    subject: '{actor} se retire de l’accord sur « {title} »',
    body: '{actor} s’est retiré de l’accord sur « {title} » avant sa conclusion. Les dates réservées redeviennent libres.',
  },
  'agreement-lapsed': {
    subject: 'L’accord sur « {title} » est caduc',
    body: 'Le délai de signature de l’accord entre {organiser} et {host} sur « {title} » est écoulé. Les dates réservées redeviennent libres.',
  },
  'obligation-near': {
    subject: 'Une échéance approche pour « {title} »',
    body: 'Pour la coproduction « {title} », vous devez {matter, select, payment {un paiement} contribution_in_kind {un apport en nature} performances {la première de vos représentations} transport {le transport du décor} insurance {l’assurance} billing {la mention de toutes les parties} option {une option} authority_application {la demande aux autorités} delivery {la livraison} residency {la résidence} other {quelque chose}}. Jours restants : {daysLeft}.',
  },
  'obligation-late': {
    subject: 'Un retard pour « {title} »',
    body: 'Pour la coproduction « {title} », le jour est passé pour {matter, select, payment {un paiement} contribution_in_kind {un apport en nature} performances {la première de vos représentations} transport {le transport du décor} insurance {l’assurance} billing {la mention de toutes les parties} option {une option} authority_application {la demande aux autorités} delivery {la livraison} residency {la résidence} other {quelque chose}}, et personne n’a dit que c’était fait.',
  },
};
