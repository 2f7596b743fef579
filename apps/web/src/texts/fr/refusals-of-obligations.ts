/** Ce qui est refusé de ce que les parties doivent, et que faire. */
export default {
  'refusal.obligation-unknown': 'Cet accord n’a pas cette obligation.',
  'refusal.obligation-unknown.todo': 'Rechargez la page : un avenant l’a peut-être changée.',
  'refusal.obligation-is-a-payment': 'Les paiements sont enregistrés à la table, par le chef de file.',
  'refusal.obligation-is-a-payment.todo': 'Enregistrez le paiement là ; il est alors fait ici.',
  'refusal.obligation-is-not-yours': 'C’est une autre partie qui le doit.',
  'refusal.obligation-is-not-yours.todo': 'Laissez-le à cette partie, ou renoncez-y.',
  'refusal.obligation-is-yours': 'Personne ne renonce à ce qu’il doit lui-même.',
  'refusal.obligation-is-yours.todo': 'Faites-le, ou demandez aux autres d’y renoncer.',
} as const;
