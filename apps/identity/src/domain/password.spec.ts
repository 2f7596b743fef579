import { decidePassword } from './password';

const outcome = (password: string, username = 'registrar.lisbon') => {
  const decision = decidePassword(password, username);
  return decision.ok ? 'accepted' : decision.rejection.code;
};

it.each([
  ['elf woorden', 'password-too-short'],
  ['twelve chars', 'accepted'],
  ['🦚🦚🏛️🏛️', 'password-too-short'],
  ['ความลับของพิพิธภัณฑ์', 'accepted'],
  ['x'.repeat(1_025), 'password-too-long'],
  ['a long sentence '.repeat(64), 'accepted'],
])('length decides, in characters as people count them: %s', (password, code) => {
  expect(outcome(password)).toBe(code);
});

it.each([
  ...['password1234', 'Password123!', 'PASSWORDPASSWORD', 'Welcome2024!!', 'letmein-letmein', 'iloveyouforever', 'administrator1', 'caravanserai2026', 'thisispassword'],
  ...['123456789012', '098765432109876', 'aaaaaaaaaaaa', 'abcabcabcabc', 'abcdefghijkl', 'qwertyuiop123', 'asdfghjkl;123', '1q2w3e4r5t6y', '112233445566', 'zyxwvutsrqpo'],
  ...['registrar.lisbon', 'Registrar.Lisbon1', 'ｐａｓｓｗｏｒｄ１２３４'],
])('what is tried first is refused: %s', (password) => {
  expect(outcome(password)).toBe('password-common');
});

it.each(['een lange zin', 'nine blue herons', '493857201938', 'correct donkey battery clip', 'password of an old lighthouse', 'ĳsberg-aan-zee', 'пароль для музея', 'aaaaaaaaaaaa but longer'])(
  'no digits, signs or capitals are asked for: %s',
  (password) => {
    expect(outcome(password)).toBe('accepted');
  },
);

it('a username of two letters takes nothing out', () => {
  expect(outcome('ab herons on ab', 'ab')).toBe('accepted');
});
