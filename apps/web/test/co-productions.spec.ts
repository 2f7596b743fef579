import { randomUUID } from 'node:crypto';
import { describeInBrowser } from './stage/chromium';
import { staged } from './stage/stage';

describeInBrowser('Co-productions, by who makes them', () => {
  const { scene } = staged();

  scene('of an account: a receipt is recorded and runs through the tiers; shares are tried, their sum stays whole, and nothing is kept', async (stage) => {
    const hand = await stage.hand('helena');
    const organisations = await hand.get<{ items: { id: string }[] }>('/contacts/organisations?limit=2');
    const [us, other] = [hand.organisationId, organisations.items.map(({ id }) => id).find((id) => id !== hand.organisationId)!];
    const { id } = await hand.post<{ id: string }>('/coproduction/money/accounts', {
      agreementId: randomUUID(), root: 'a'.repeat(64), title: 'Turandot', keeperId: us, currency: 'EUR',
      parties: [{ id: 'us', name: 'Our house', organisationId: us }, { id: 'them', name: 'Their house', organisationId: other }],
      tiers: [
        { id: 'Recoupment', kind: 'RECOUP', claims: [{ party: 'us', cap: '60000' }, { party: 'them', cap: '30000' }] },
        { id: 'Profit', kind: 'POOL', claims: [{ party: 'us', shareBasisPoints: 6_000 }, { party: 'them', shareBasisPoints: 4_000 }] },
      ],
    });
    const helena = await stage.enter('helena', `/money/${id}`);
    await helena.press('Record a receipt');
    await helena.page.getByLabel('Amount', { exact: true }).fill('1000');
    await helena.page.getByRole('dialog').getByRole('button', { name: 'Record', exact: true }).click();
    await helena.sees('The receipt is recorded.');
    await helena.page.getByRole('row', { name: /Our house.*EUR 660/ }).first().waitFor();
    await helena.page.getByRole('slider', { name: 'Shares of Profit, Our house' }).press('ArrowRight');
    await helena.sees('60.01 %');
    await helena.sees('Sum 100 %');
  });

  scene('a film fails by a point inside Italy, is mended by one click, and the texts of the Convention stand side by side', async (stage) => {
    const helena = await stage.enter('helena', '/treaties');
    await helena.sees('IT-JP-2023 governs');
    await helena.sees('share of a firm');
    await helena.page.getByRole('button', { name: '1% from IT/1 to IT/2' }).click();
    await helena.page.getByRole('article').filter({ hasText: 'IT-JP-2023' }).getByText('eligible', { exact: true }).waitFor();
    await helena.page.getByRole('link', { name: 'Both texts of the Convention' }).click();
    await helena.sees('COE-147 governs');
  });
});
