import { randomUUID } from 'node:crypto';
import { describeInBrowser } from './stage/chromium';
import { staged } from './stage/stage';

describeInBrowser('An account, by whoever keeps it', () => {
  const { scene } = staged();

  scene('a receipt is recorded and runs through the tiers; shares are tried, their sum stays whole, and nothing is kept', async (stage) => {
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
});
