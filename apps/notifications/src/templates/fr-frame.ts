/** Ce qui entoure les textes, en français. */
export const frenchFrame = {
  frame: {
    greeting: 'Bonjour {name},',
    actsFor: 'Vous recevez ce message parce que vous agissez pour {organisation}.',
    pointOfContact: 'Vous recevez ce message en tant que point de contact culturel.',
    inPerson: 'Vous recevez ce message parce qu’il vous concerne personnellement.',
    mandatory: {
      rights: 'Les avis de ce type ne peuvent pas être désactivés : sans eux, un délai pourrait vous faire perdre des dates.',
      contract: 'Les avis de ce type ne peuvent pas être désactivés : un contrat y engage ou y libère votre organisation.',
      office: 'Les avis de ce type ne peuvent pas être désactivés : ils vous donnent une fonction ou vous la retirent.',
    },
    optional: 'Vous pouvez désactiver les avis de ce type, ou les recevoir en résumé, dans vos réglages.',
    stop: 'Pour ne plus recevoir de lettres comme celle-ci : {url}',
    digestSubject: '{count, plural, one {# avis} other {# avis}} de Caravanserai',
    digestIntro: 'Voici ce qui vous est parvenu depuis votre dernier résumé, le plus récent d’abord.',
  },
  kinds: {
    offers: 'les offres', line: 'la file des dates', rights: 'les dates menacées', facility: 'les examens des lieux', negotiation: 'les négociations', contract: 'les contrats',
    money: 'l’argent partagé', crossings: 'les passages de frontière', office: 'votre fonction', 'office-news': 'les nouvelles du bureau', digest: 'tout ce qui vient par votre résumé',
  },
  unsubscribe: {
    asks: 'Plus de lettres à ce sujet ?',
    explains: 'Sujet : {kind}. Vous ne recevriez plus de lettres à ce sujet ; ce qui arrive reste dans votre boîte de réception.',
    does: 'Arrêter ces lettres',
    keeps: 'Les contrats, les dates menacées et votre propre fonction sont toujours annoncés par lettre : un droit peut en dépendre.',
    done: 'Plus de lettres à ce sujet',
    doneExplains: 'Sujet : {kind}. Vous n’en recevez plus de lettres ; ce qui arrive reste dans votre boîte de réception.',
    settings: 'Changer comment on me prévient',
  },
};
