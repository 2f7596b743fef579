import { describeInBrowser } from './stage/chromium';
import type { Person } from './stage/person';
import { staged } from './stage/stage';

describeInBrowser('Coming in and going out', () => {
  const { scene } = staged();
  const account = ({ page }: Person, of: string) => page.getByRole('button', { name: `Account of ${of}` });

  scene('a card of the first page is one click to its person, and to the page that was wanted', async (stage) => {
    const visitor = await stage.visitor('/agreements');
    await visitor.page.getByRole('button', { name: /Exhibition manager.*Museu das Rotas/ }).click();
    await account(visitor, 'Helena Moura').waitFor();
    await visitor.page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
    await visitor.page.getByTitle('You act for this organisation').getByText('Museum of Routes').waitFor();
  });

  scene('a wrong password is told and lets nobody in; the right one leads on', async (stage) => {
    const visitor = await stage.visitor('/inbox/settings');
    // The page of a refusal is a page: it has the status of one.
    visitor.watch.expects(/status of 4\d\d.*\/oidc\//);
    await visitor.page.getByRole('link', { name: 'Sign in' }).click();
    const typed = async (password: string) => {
      await visitor.page.getByLabel('Username').fill('helena');
      await visitor.page.getByLabel('Password').fill(password);
      await visitor.page.getByRole('button', { name: 'Sign in' }).click();
    };
    await typed('not the password');
    await visitor.page.getByRole('alert').waitFor();
    expect(await visitor.session()).toEqual({ signedIn: false });
    await typed(stage.platform.password);
    await account(visitor, 'Helena Moura').waitFor();
    expect(new URL(visitor.page.url()).pathname).toBe('/inbox/settings');
  });

  const hall = `Hall of a long afternoon ${process.pid}`;

  scene('a session that ends in the middle of a form takes nothing of what was typed', async (stage) => {
    const kenji = await stage.enter('kenji', '/tours/spaces/new');
    kenji.watch.expects(/status of 401/);
    const name = kenji.page.getByLabel('Name');
    await name.fill(hall);
    await kenji.page.getByLabel('Floor area').fill('480');
    await kenji.page.getByLabel('Security').selectOption('high');
    await stage.platform.sql('gateway', `update session set ends_at = now() - interval '1 minute'`);
    await kenji.page.getByRole('button', { name: 'Register a space' }).click();
    await kenji.page.getByRole('dialog', { name: 'You have been signed out' }).getByRole('link', { name: 'Sign in again' }).click();
    await account(kenji, 'Kenji Oyamada').waitFor();
    expect(await name.inputValue()).toBe(hall);
    expect(await kenji.page.getByLabel('Floor area').inputValue()).toBe('480');
    await kenji.page.getByRole('button', { name: 'Register a space' }).click();
    await kenji.page.getByRole('heading', { level: 1, name: hall }).waitFor();
  });

  scene('who signs out is out, and the way back shows nothing', async (stage) => {
    const linh = await stage.enter('linh', '/inbox');
    // The page that is left may be asking for what is new just then.
    linh.watch.expects(/status of 401/);
    await account(linh, 'Trịnh Khánh Linh').click();
    await linh.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await linh.page.getByRole('heading', { name: 'Be one of these people' }).waitFor();
    await linh.page.goBack();
    await linh.page.getByRole('heading', { name: 'Be one of these people' }).waitFor();
    expect(await linh.session()).toEqual({ signedIn: false });
  });
});
