/**
 * The simulator's script on the site: with its later steps come their texts, as a module, which a frame
 * could not import, and their styles (scripts/leanPages.ts).
 */
import { wake } from './wake.ts';

type Texts = Readonly<Record<string, string>>;

async function fetchStyles(): Promise<void> {
  const { later } = document.querySelector<HTMLElement>('[data-simulator]')!.dataset;
  if (later === undefined) return; // as in development, where all styles stand in the page
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = later;
  document.head.append(sheet);
  await new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = reject;
  });
}

/** Firefox never asks again for a module that did not arrive, so each try has an address of its own. */
let tries = '';

async function fetchTexts(address: string): Promise<Texts> {
  const texts = import(/* @vite-ignore */ address + tries) as Promise<{ default: Texts }>;
  tries += '&';
  await Promise.all([texts, fetchStyles()]);
  return (await texts).default;
}

wake({ texts: fetchTexts, importFrom: (address) => import(/* @vite-ignore */ address) });
