/**
 * Weighs every built page as a first visit loads it, and fails when one is over budget.
 * Our own, since size-limit weighs the files it is told of and cannot follow what a page loads.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { embedBudgets } from '../src/embed/budgets.ts';
import { fileOf, listSite } from '../src/offline/listSite.ts';
import {
  builtFolder,
  type BuiltPage,
  builtPages,
  isBeside,
  isEmbed,
  isSession,
} from './builtSite.ts';
import { brotliSize, pageWeight, type PageWeight } from './pageWeight.ts';
import { readSiteAddress } from './siteAddress.ts';

/** Bytes after brotli 11, HTML and everything it loads. Source: the product's budgets. */
const budgets = {
  withSimulator: { total: 43_000, script: 32_000 },
  withoutSimulator: { total: 15_000, script: 3_000 },
  /** No chapter but a register: each work that a figure comes from adds to it. */
  sources: { total: 18_000, script: 3_000 },
  /** All pages on one, with the simulator's pictures but not its script. */
  wholeBook: { total: 50_000, script: 3_000 },
  /** Two pages in one. */
  beside: { total: 30_000, script: 3_000 },
  /** Every slide of a session with its script: nothing is fetched later. */
  session: { total: 50_000, script: 32_000 },
  /** A page in a frame, whatever it shows. */
  embed: embedBudgets,
} as const;

/** Scripts that other people's pages load, likewise. */
const scriptBudgets = { 'embed/v1/loader.js': embedBudgets.loader } as const;

/** All that a browser keeps of one language for reading without a network, likewise. */
const offlineBudget = 300_000;

const folder = builtFolder();
const { base } = readSiteAddress(process.env);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);

function kindOf(page: BuiltPage, { hasSimulator }: PageWeight): keyof typeof budgets {
  if (isEmbed(page)) return 'embed';
  if (isBeside(page)) return 'beside';
  if (page.address.endsWith('/all-pages/')) return 'wholeBook';
  if (page.address.endsWith('/sources/')) return 'sources';
  if (isSession(page)) return 'session';
  return hasSimulator ? 'withSimulator' : 'withoutSimulator';
}

const pages = builtPages(folder);
console.log('kB after brotli 11: total and budget, script and budget, script on request, page');
for (const page of pages) {
  const weight = pageWeight(page, folder, base);
  const { total, script, onRequest, requests } = weight;
  const budget = budgets[kindOf(page, weight)];
  const isTooMany = isEmbed(page) && requests > embedBudgets.requests;
  const isOver = total > budget.total || script > budget.script || isTooMany;
  if (isOver) process.exitCode = 1;
  const figures = [total, budget.total, script, budget.script, onRequest].map(kilobytes).join(' ');
  console.log(`${isOver ? 'OVER' : 'ok  '} ${figures}  /${page.address}`);
}
if (pages.length === 0) {
  console.error(`There is no built page in ${folder}. Run "npm run build" first.`);
  process.exitCode = 1;
} else {
  for (const [file, budget] of Object.entries(scriptBudgets)) {
    const size = brotliSize(readFileSync(path.join(folder, file)));
    const isOver = size > budget;
    if (isOver) process.exitCode = 1;
    console.log(`${isOver ? 'OVER' : 'ok  '} ${size} of ${budget} bytes  /${file}`);
  }
  for (const [lang, { files }] of Object.entries(listSite(folder))) {
    const sizes = Object.keys(files).map((address) =>
      brotliSize(readFileSync(path.join(folder, fileOf(address)))),
    );
    const size = sizes.reduce((sum, one) => sum + one, 0);
    const isOver = size > offlineBudget;
    if (isOver) process.exitCode = 1;
    console.log(
      `${isOver ? 'OVER' : 'ok  '} ${kilobytes(size)} ${kilobytes(offlineBudget)}  kept offline, ${lang}: ${sizes.length} files`,
    );
  }
}
