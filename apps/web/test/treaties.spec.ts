import { describeInBrowser } from './stage/chromium';
import { staged } from './stage/stage';

describeInBrowser('A film before its treaty, by whoever produces it', () => {
  const { scene } = staged();

  scene('fails by a point inside Italy, is mended by one click, and the texts of the Convention stand side by side', async (stage) => {
    const helena = await stage.enter('helena', '/treaties');
    await helena.sees('IT-JP-2023 governs');
    await helena.sees('share of a firm');
    await helena.page.getByRole('button', { name: '1% from IT/1 to IT/2' }).click();
    await helena.page.getByRole('article').filter({ hasText: 'IT-JP-2023' }).getByText('eligible', { exact: true }).waitFor();
    await helena.page.getByRole('link', { name: 'Both texts of the Convention' }).click();
    await helena.sees('COE-147 governs');
  });
});
