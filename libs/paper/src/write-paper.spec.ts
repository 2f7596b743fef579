import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Hex } from '@caravanserai/kernel/hash';
import type { Paper, PaperPart } from './paper';
import { divide } from './draw-parts';
import { writePaper } from './write-paper';

const paper = (parts: readonly PaperPart[], language = 'en'): Paper => ({
  title: 'Hosting agreement', language, author: 'Caravanserai', madeAt: new Date('2026-01-02T03:04:05Z'), foot: 'Root 00ff', parts,
});
const said = { kind: 'paragraph', text: 'Łódź, Đà Nẵng, Αθήνα, Санкт-Петербург' } as const;
const written = async (content: Paper) => Buffer.from(await writePaper(content)).toString('latin1');
const pagesOf = (pdf: string) => Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf)?.[1]);
const facesIn = (pdf: string) => [...new Set([...pdf.matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)].map(([, name]) => name))].sort();
/** All letters that the file's tables give back to whoever copies text out of it. */
const lettersIn = (pdf: string) =>
  [...pdf.matchAll(/beginbfrange\n([^]*?)endbfrange/g)].flatMap(([, table]) => [...table!.matchAll(/<([0-9a-f]{4})>(?= [<\]]|\])/g)].map(([, hex]) => String.fromCharCode(Number.parseInt(hex!, 16))));

it('the same paper has the same bytes, in this process and in another', async () => {
  const content = paper([said, { kind: 'paragraph', text: '섬 박물관 浮世絵 พิพิธภัณฑ์' }], 'ja');
  const here = [sha256Hex(await writePaper(content)), sha256Hex(await writePaper(content))];
  const script = `
    require('@swc/core'); const Module = require('node:module'); const fs = require('node:fs'); const swc = require('@swc/core');
    Module._extensions['.ts'] = (module, file) => module._compile(swc.transformFileSync(file, { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } }).code, file);
    const { writePaper } = require(${JSON.stringify(join(__dirname, 'write-paper.ts'))});
    const paper = JSON.parse(fs.readFileSync(0, 'utf8'));
    writePaper({ ...paper, madeAt: new Date(paper.madeAt) }).then((bytes) => process.stdout.write(require('node:crypto').createHash('sha256').update(bytes).digest('hex')));`;
  const elsewhere = spawnSync(process.execPath, ['-e', script], { input: JSON.stringify(content), env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'ja_JP' }, encoding: 'utf8' });
  expect([elsewhere.stderr, ...here, elsewhere.stdout]).toEqual(['', here[0], here[0], here[0]]);
});

it('holds the faces of its scripts as subsets, and no others', async () => {
  expect(facesIn(await written(paper([{ kind: 'paragraph', text: 'House' }])))).toEqual(['NotoSans-Regular']);
  expect(facesIn(await written(paper([{ kind: 'heading', level: 1, text: 'House 展' }, said], 'zh')))).toEqual(['NotoSans-Bold', 'NotoSans-Regular', 'NotoSansHans-Bold']);
});

it.each([['zh', 'NotoSansHans'], ['zh-Hans', 'NotoSansHans'], ['ja', 'NotoSansJP'], ['ko', 'NotoSansKR'], ['en', 'NotoSansHans']])('Han characters in a paper in %s are written as there', async (language, face) => {
  expect(facesIn(await written(paper([{ kind: 'paragraph', text: '直' }], language)))).toContain(`${face}-Regular`);
});

it('its letters can be copied out', async () => {
  const letters = lettersIn(await written(paper([said])));
  expect([...said.text].filter((letter) => !letters.includes(letter))).toEqual([]);
});

it('a table goes on over pages, with its head on each', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => [`Row ${index}`, String(index)]);
  const pdf = await written(paper([{ kind: 'table', head: ['Ω', 'Amount'], rows, right: [1] }]));
  expect([pagesOf(pdf), pdf.match(/NotoSans-Bold/g)!.length > 0]).toEqual([3, true]);
});

it('a page break begins a page', async () => {
  expect(pagesOf(await written(paper([said, { kind: 'page-break' }, said])))).toBe(2);
});

it.each([
  ['all fit', [10, 20], 60, [10, 20]],
  ['one is too wide', [10, 200], 60, [10, 50]],
  ['all are', [100, 200, 300], 60, [20, 20, 20]],
])('columns divide a page when %s', (_, wanted, space, expected) => {
  expect(divide(wanted, space)).toEqual(expected);
});

const withPdftotext = process.env['REQUIRE_ALL'] === '1' || spawnSync('pdftotext', ['-v']).error === undefined;
(withPdftotext ? it : it.skip)(`text comes out of the file with pdftotext${withPdftotext ? '' : ' (skipped: there is no pdftotext)'}`, async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'paper-')), 'a.pdf');
  writeFileSync(file, await writePaper(paper([said])));
  expect(spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout).toContain(said.text);
});
