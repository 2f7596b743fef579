import { describeInBrowser } from './stage/chromium';
import type { Person } from './stage/person';
import { staged, type Stage } from './stage/stage';
import { plannedTour, spaceOf, stay } from './stage/world';

async function holdsDates(host: Person, tourId: string, space: string): Promise<void> {
  await host.go(`/tours/${tourId}`);
  await host.press('Hold dates');
  await host.page.getByLabel('Space', { exact: true }).selectOption({ label: space });
  for (const [label, day] of [['Delivery', stay.delivery], ['Opening', stay.opening], ['Closed from', stay.closing], ['Free again from', stay.dispatch]] as const) await host.page.getByLabel(label, { exact: true }).fill(day);
  await host.press('Hold these dates');
  await host.sees('The dates are held.');
}

/** The page is this very document for as long as the mark is there. */
const mark = ({ page }: Person) => page.evaluate(() => void Object.assign(window, { sameDocument: true }));
const isMarked = ({ page }: Person) => page.evaluate(() => 'sameDocument' in window);

async function openStops({ page }: Person): Promise<number> {
  return Number(await page.getByRole('link', { name: /stops? (is|are) under way/ }).first().locator('span').first().innerText());
}

const told = (stage: Stage, person: Person, subject: string | RegExp) => stage.until(`${person.name} being told`, async () => {
  await person.go('/inbox');
  await person.page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  return (await person.page.getByText(subject).count()) > 0;
});

describeInBrowser('The story, by people in browsers of their own', () => {
  const { scene } = staged();

  scene('two hosts want the same days; one is confirmed, the other released, everybody is told, the administrator watches', async (stage) => {
    const tour = await plannedTour(stage, 'Sails and Sand');
    const [hall, wing] = [await spaceOf(stage, 'kenji', 'Hall'), await spaceOf(stage, 'linh', 'Wing')];
    const amina = await stage.enter('amina', '/dashboards');
    const before = await openStops(amina);
    await mark(amina);

    const [kenji, linh] = [await stage.enter('kenji'), await stage.enter('linh')];
    await holdsDates(kenji, tour.id, hall.name);
    await kenji.sees('Hold 1');
    await holdsDates(linh, tour.id, wing.name);
    await linh.sees('Hold 2');
    await stage.until('the dashboard showing two more stops', async () => (await openStops(amina)) === before + 2);

    const helena = await stage.enter('helena', `/tours/${tour.id}`);
    await helena.press(/Hold 1\b/);
    await helena.press('Assess the venue');
    await helena.page.getByLabel('Verdict').selectOption({ label: 'Passed' });
    await helena.press('Give this verdict');
    await helena.sees('The verdict is kept');
    await helena.does('Send contract');
    await helena.sees('The contract is out');

    await stage.until('the agreement being drafted', async () => {
      await kenji.go('/agreements');
      await kenji.page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
      return (await kenji.page.getByRole('link', { name: tour.title }).count()) > 0;
    });
    await kenji.page.getByRole('link', { name: tour.title }).click();
    await kenji.press('Propose other terms');
    await kenji.page.getByLabel('Hosting fee').fill('32000');
    await kenji.press('Propose version 2');
    await kenji.sees('Version 2 is on the table.');
    const agreement = new URL(kenji.page.url()).pathname;

    await helena.go(agreement);
    await helena.does('Agree to version 2');
    await helena.sees('You agreed to version 2.');
    for (const signatory of ['duarte', 'sachiko']) {
      const signer = await stage.enter(signatory, agreement);
      await signer.does('Sign version 2');
      await signer.sees('You signed version 2.');
    }

    await helena.go(`/tours/${tour.id}`);
    await helena.sees('Confirmed');
    await linh.go(`/tours/${tour.id}`);
    await linh.sees(/did not come about/);
    for (const [person, subject] of [[kenji, tour.title], [linh, tour.title], [await stage.enter('ines'), tour.title]] as const) await told(stage, person, subject);
    await stage.until('the dashboard showing neither', async () => (await openStops(amina)) <= before + 1);
    expect(await isMarked(amina)).toBe(true);
  });

  scene('from the hold to the contract by keyboard alone', async (stage) => {
    const tour = await plannedTour(stage, 'By Hand');
    await spaceOf(stage, 'linh', 'Wing');
    const linh = await stage.enter('linh', '/');
    await linh.find(tour.title);
    for (const next of ['Hold dates', 'Hold these dates']) await linh.presses(next);
    await linh.sees('The dates are held.');

    const helena = await stage.enter('helena', '/');
    await helena.find(tour.title);
    await helena.presses('Assess the venue');
    await helena.isInDialog();
    await helena.tabTo('Verdict');
    await helena.page.keyboard.type('Passed');
    await helena.presses('Give this verdict');
    await helena.sees('The verdict is kept');
    await helena.presses('Send contract');
    await helena.isInDialog();
    await helena.presses('Send contract');
    await helena.sees('The contract is out');
  });
});
