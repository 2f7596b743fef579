/** What stands around the texts, in English. */
export const englishFrame = {
  frame: {
    greeting: 'Dear {name},',
    actsFor: 'You receive this because you act for {organisation}.',
    pointOfContact: 'You receive this as a Cultural Point of Contact.',
    inPerson: 'You receive this because it concerns yourself.',
    mandatory: {
      rights: 'Notices of this kind can not be switched off: without them you could lose dates by a deadline.',
      contract: 'Notices of this kind can not be switched off: by them a contract binds or frees your organisation.',
      office: 'Notices of this kind can not be switched off: they give you an office or take it away.',
    },
    optional: 'You can switch off notices of this kind, or have them as a digest, in your settings.',
    stop: 'To get no more letters like this: {url}',
    digestSubject: '{count, plural, other {# notices}} from Caravanserai',
    digestIntro: 'This is what came for you since your last digest, the latest first.',
  },
  kinds: {
    offers: 'offers', line: 'the line for dates', rights: 'dates at risk', facility: 'facility checks', negotiation: 'negotiations', contract: 'contracts', money: 'shared money',
    crossings: 'border crossings', office: 'your office', 'office-news': 'news of the office', digest: 'everything that comes by your digest',
  },
  unsubscribe: {
    asks: 'No more letters about this?',
    explains: 'You would get no more letters about {kind}. What happens still stands in your inbox.',
    does: 'Stop these letters',
    keeps: 'Contracts, dates at risk and your own office are told by letter all the same: a right may hang on them.',
    done: 'No more letters about this',
    doneExplains: 'Letters about {kind} no longer come to you. What happens still stands in your inbox.',
    settings: 'Change how I am told',
  },
};
