/**
 * Words and rows of keys that stand behind most passwords of published leaks (the lists of the UK's NCSC and of SecLists), and of this
 * house's own name. They are taken out of a password wherever they stand, so each stands here once and without its endings.
 */
export const COMMON_WORDS: readonly string[] = [
  ...['password', 'passwort', 'passwd', 'passphrase', 'motdepasse', 'contrasena', 'secret', 'letmein', 'welcome', 'changeme', 'default', 'admin', 'administrator'],
  ...['access', 'login', 'master', 'test', 'testing', 'temporary', 'please', 'nothing', 'trustno', 'unknown', 'internet', 'computer', 'samsung', 'google', 'iloveyou'],
  ...['forever', 'sunshine', 'princess', 'dragon', 'monkey', 'football', 'baseball', 'basketball', 'superman', 'batman', 'pokemon', 'starwars', 'shadow', 'michael', 'jennifer'],
  ...['jordan', 'charlie', 'ashley', 'daniel', 'christopher', 'liverpool', 'arsenal', 'chelsea', 'chocolate', 'butterfly', 'whatever', 'freedom', 'summer', 'winter', 'spring', 'autumn'],
  ...['thisis', 'correcthorsebatterystaple', 'qwertyuiop', 'qwerty', 'qwertz', 'azerty', 'asdfghjkl', 'asdfgh', 'asdf', 'zxcvbnm', 'zxcvbn', 'zxcv', 'qwer'],
  ...['1q2w3e4r5t6y', '1q2w3e4r5t', '1q2w3e4r', 'q1w2e3r4t5y6', 'q1w2e3r4t5', 'q1w2e3r4', '1qaz2wsx3edc4rfv', '1qaz2wsx3edc', '1qaz2wsx', 'zaq12wsx', 'qazwsxedc', 'qazwsx', '112233445566', '112233'],
  ...['caravanserai', 'museum', 'exhibition'],
];
