import { describeInBrowser } from './stage/chromium';
import { staged } from './stage/stage';
import { draftedAgreement, plannedTour, spaceOf } from './stage/world';

describeInBrowser('When things go wrong', () => {
  const { scene } = staged();

  scene('who acts for the wrong organisation sees why nothing can be done, and does it after choosing the other', async (stage) => {
    const agreement = await draftedAgreement(stage, 'Two Hats');
    const [kenji, amina, krakow] = [await stage.enter('kenji'), await stage.hand('amina'), (await stage.hand('zofia')).organisationId];
    const { id: personRef } = await kenji.get<{ id: string }>('/contacts/me');
    // He works for a second house, which has no part in this agreement.
    await amina.post('/contacts/mandates', { organisationId: krakow, personRef, power: 'negotiate' });
    kenji.watch.expects(/status of 40[34]/);
    await stage.until('the second mandate', async () => (await kenji.get<{ mandates: unknown[] }>('/contacts/me')).mandates.length > 2);
    await kenji.go(`/agreements/${agreement.id}`);
    await kenji.press(/^You act for/);
    await kenji.page.getByRole('menuitem', { name: /Amber Museum/ }).click();
    await kenji.page.getByRole('button', { name: /^You act for .*Amber Museum/ }).waitFor();
    await kenji.page.getByRole('button', { name: /Agree to version 1/ }).waitFor({ state: 'detached' });
    await kenji.sees(/not for the organisation that you act for|not for your eyes/);
    await kenji.press(/^You act for/);
    await kenji.page.getByRole('menuitem', { name: /Kaidō Museum/ }).click();
    await kenji.does('Agree to version 1');
    await kenji.sees('You agreed to version 1.');
  });

  scene('two answer one agreement at once: the slower one sees both versions, and chooses', async (stage) => {
    const agreement = await draftedAgreement(stage, 'Four Hands');
    const [helena, kenji] = [await stage.enter('helena', `/agreements/${agreement.id}/propose`), await stage.enter('kenji', `/agreements/${agreement.id}/propose`)];
    await helena.page.getByLabel('Hosting fee').fill('35000');
    await kenji.page.getByLabel('Hosting fee').fill('31000');
    await kenji.press('Propose version 2');
    await kenji.sees('Version 2 is on the table.');
    helena.watch.expects(/status of 412/);
    await helena.press('Propose version 2');
    const conflict = helena.page.getByRole('alert', { name: 'Version 2 came while you were writing' });
    await conflict.getByLabel('What you typed').waitFor();
    expect(await conflict.innerText()).toMatch(/35[,.]000[^]*31[,.]000/);
    await conflict.getByLabel('What you typed').check();
    await helena.press('Go on with this');
    expect(await helena.page.getByLabel('Hosting fee').inputValue()).toBe('35000');
    await helena.press('Propose version 3');
    await helena.sees('Version 3 is on the table.');
  });

  scene('what one saw stands beside what is now where an action came too late', async (stage) => {
    const agreement = await draftedAgreement(stage, 'Too Late');
    const path = `/agreements/${agreement.id}`;
    const [kenji, helena] = [await stage.enter('kenji', path), await stage.hand('helena')];
    await kenji.press('Agree to version 1');
    await kenji.page.getByRole('dialog').waitFor();
    const { version } = await helena.get<{ version: number }>(`/coproduction/agreements/${agreement.id}`);
    await helena.post(`/coproduction/agreements/${agreement.id}/propose-terms`, { fee: { minor: 3_000_000, currency: 'EUR' } }, { 'if-match': `"${version}"` });
    kenji.watch.expects(/status of 4\d\d/);
    const dialog = kenji.page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Agree to version/ }).click();
    await dialog.getByText('Somebody was faster.').first().waitFor();
    expect(await dialog.innerText()).toMatch(/As you saw it[^]*As it is now[^]*36[,.]000[^]*30[,.]000/);
    await dialog.getByRole('button', { name: 'Leave it' }).click();
    await kenji.page.getByRole('button', { name: 'Agree to version 2' }).waitFor();
  });

  scene('a network that is cut in the middle of a form takes nothing: the draft stays, and is sent afterwards', async (stage) => {
    const [tour] = [await plannedTour(stage, 'Far Off'), await spaceOf(stage, 'linh', 'Wing')];
    const linh = await stage.enter('linh', `/tours/${tour.id}?hold=new`);
    await linh.page.getByLabel('Opening', { exact: true }).waitFor();
    linh.watch.expects(/ERR_INTERNET_DISCONNECTED/);
    await linh.context.setOffline(true);
    await linh.sees('You are offline.');
    await linh.page.getByLabel('Open for').fill('10');
    await linh.press('Hold these dates');
    await linh.sees('The platform can not be reached.');
    await linh.sees('Kept on this device until you send it.');
    await linh.context.setOffline(false);
    await linh.page.getByText('You are offline.').waitFor({ state: 'detached' });
    expect(await linh.page.getByLabel('Open for').inputValue()).toBe('10');
    await linh.press('Send again');
    await linh.sees('The dates are held.');
    const { items } = await linh.get<{ items: readonly { tourId: string }[] }>('/touring/stops?limit=200');
    expect(items.filter(({ tourId }) => tourId === tour.id)).toHaveLength(1);
  });

  scene('an address at which there is nothing says so, and leads on', async (stage) => {
    const linh = await stage.enter('linh', '/nowhere/at/all');
    await linh.page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    await linh.page.getByRole('link', { name: 'Home' }).first().click();
    await linh.page.getByRole('heading', { level: 1, name: /wait/ }).waitFor();
  });
});
