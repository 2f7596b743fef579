import { verifyBundle } from './verify-bundle';
import { wordsOf } from './words';

/** As much of the page as the verifier touches; the house compiles without a browser's types. */
interface PageElement {
  textContent: string | null;
  readonly value: string;
  readonly dataset: Record<string, string | undefined>;
  readonly files?: ArrayLike<PageFile> | null;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
}
interface PageFile {
  arrayBuffer(): Promise<ArrayBuffer>;
}
interface PageEvent {
  preventDefault(): void;
  readonly dataTransfer?: { readonly files: ArrayLike<PageFile> };
}
export interface Page {
  querySelector(selector: string): PageElement | null;
}

/** Makes the single-file page work: a bundle is dropped or chosen, and what is found stands below. Nothing leaves the page. */
export function openPage(page: Page): void {
  const [drop, choose, key, answer] = ['#drop', '#bundle', '#key', '#answer'].map((selector) => page.querySelector(selector)!) as [PageElement, PageElement, PageElement, PageElement];
  const judge = async (files: ArrayLike<PageFile> | null | undefined) => {
    if (!files?.[0]) return;
    answer.textContent = '…';
    const report = await verifyBundle(new Uint8Array(await files[0].arrayBuffer()), key.value.trim() === '' ? undefined : key.value);
    answer.dataset.verdict = report.verdict;
    answer.textContent = wordsOf(report).join('\n');
  };
  choose.addEventListener('change', () => void judge(choose.files));
  key.addEventListener('change', () => void judge(choose.files));
  drop.addEventListener('dragover', (event) => event.preventDefault());
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    void judge(event.dataTransfer?.files);
  });
}
