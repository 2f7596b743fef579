/** Somebody of the demonstration, as the issuer lists them; empty where there is none. */
export interface DemonstrationPerson {
  readonly username: string;
  readonly title: string;
}

export async function demonstrationPeople(): Promise<readonly DemonstrationPerson[]> {
  const answer = await fetch('/oidc/demonstration', { headers: { accept: 'application/json' } });
  // Where people sign in elsewhere, or nobody demonstrates anything, there is no such list.
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('application/json')) return [];
  return ((await answer.json()) as { people: DemonstrationPerson[] }).people;
}

/**
 * One click and one is inside, by the issuer's own form: a sign-in is begun as by any other, and its page, which this one fetches instead
 * of showing, is sent back with the person's name and its token against forgery.
 * @param returnTo a path of ours.
 */
export async function enterAs(username: string, returnTo: string): Promise<void> {
  // Anew, so that nobody who signed in at the issuer before comes in instead.
  const begin = `/auth/sign-in?${new URLSearchParams({ returnTo, anew: '' })}`;
  const answer = await fetch(begin, { headers: { accept: 'text/html' } });
  // Without its style element, which this page's policy would complain of.
  const text = (await answer.text()).replace(/<style[^]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const found = page.querySelector<HTMLFormElement>('form:has(button[name="demonstration"])');
  const token = found?.querySelector<HTMLInputElement>('input[name="formToken"]')?.value;
  if (!found || !token) return location.assign(begin);
  const fields = { formToken: token, demonstration: username };
  const form = Object.assign(document.createElement('form'), { method: 'post', action: found.getAttribute('action')!, hidden: true });
  form.append(...Object.entries(fields).map(([name, value]) => Object.assign(document.createElement('input'), { type: 'hidden', name, value })));
  document.body.append(form);
  form.submit();
}
