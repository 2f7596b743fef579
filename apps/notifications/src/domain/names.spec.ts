import { nameFor } from './names';

const tokyo = { name: '国立西洋美術館', names: [{ language: 'ja', name: '国立西洋美術館' }, { language: 'en-GB', name: 'National Museum of Western Art' }, { language: 'fr', name: 'Musée national d’art occidental' }] };

it.each([
  ['ja', '国立西洋美術館'],
  ['fr', 'Musée national d’art occidental'],
  ['fr-CA', 'Musée national d’art occidental'],
  ['en', 'National Museum of Western Art'],
  ['km', 'National Museum of Western Art'],
])('who reads %s is told of %s', (language, name) => expect(nameFor(language, tokyo)).toBe(name));

it('an organisation that has no name in either is called as it calls itself', () => {
  expect(nameFor('fr', { name: 'Bảo tàng Lụa', names: [{ language: 'vi', name: 'Bảo tàng Lụa' }] })).toBe('Bảo tàng Lụa');
});
