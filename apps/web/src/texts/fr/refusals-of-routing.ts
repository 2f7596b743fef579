/** Ce qui est refusé là où l’on cherche des itinéraires. */
export default {
  'refusal.venue-twice': 'Deux lieux portent le même nom.',
  'refusal.venue-twice.todo': 'Donnez à chaque lieu son propre nom.',
  'refusal.precedence-of-no-venue': 'Un ordre nomme un lieu qui n’est pas dans la liste.',
  'refusal.precedence-of-no-venue.todo': 'Nommez des lieux de la liste.',
  'refusal.windows-out-of-order': 'Quelque chose finit avant de commencer.',
  'refusal.windows-out-of-order.todo': 'Regardez les fenêtres, et les jours de départ et de retour.',
  'refusal.too-many-searches': 'Beaucoup d’itinéraires sont déjà en cours de recherche.',
  'refusal.too-many-searches.todo': 'Réessayez dans quelques minutes.',
  'refusal.no-route-search-running': 'Aucun itinéraire de cette tournée n’est en cours de recherche.',
  'refusal.no-route-search-running.todo': 'Rechargez la page : la recherche vient sans doute de finir.',
};
