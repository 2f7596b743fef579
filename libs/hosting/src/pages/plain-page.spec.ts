import { hash } from 'node:crypto';
import { html } from './html';
import { plainPage } from './plain-page';

it.each<[Parameters<typeof html>[1], string]>([
  ['<b>', '&lt;b&gt;'],
  [`"'&`, '&quot;&#39;&amp;'],
  [0, '0'],
  [false, ''],
  [undefined, ''],
  [['<', html`<br>`], '&lt;<br>'],
])('escapes %p', (value, text) => {
  expect(html`${value}`.text).toBe(text);
});

it('allows the script and the style it carries and nothing else', () => {
  const { body, headers } = plainPage({ title: 'T', main: html`<p>x</p>`, script: 'go()', formsLeadTo: ['http://127.0.0.1:9'] });
  const style = /<style>(.*)<\/style>/s.exec(body)![1]!;
  expect(headers['content-security-policy']).toBe(
    `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; script-src 'sha256-${hash('sha256', 'go()', 'base64')}'; ` +
      `connect-src 'self'; form-action 'self' http://127.0.0.1:9; base-uri 'none'; frame-ancestors 'none'`,
  );
});

it('puts no title in as markup', () => {
  expect(plainPage({ title: '</title><script>', main: html`` }).body).toContain('<title>&lt;/title&gt;&lt;script&gt; · Caravanserai</title>');
});
