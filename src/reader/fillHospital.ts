/**
 * Shows what a hospital has put into the link, wherever the page has room for it: parts marked
 * `data-hospital` with any of it, `data-hospital="day"` with that one; in them, or elsewhere,
 * `data-fill="ward"`, `"day"` and `"night"` take the words.
 */
import { callAddress } from '#domain/phone.ts';
import { readWard, wardKinds } from '#domain/ward.ts';
import type { Hospital } from './kept.ts';

type Name = keyof Hospital;

/**
 * Returns 'Ward 7B'.
 * @param names what each kind of ward is called, such as 'Ward {number}|Day unit {number}' (WardName.astro)
 */
function nameOf(ward: string, names: string): string {
  const { kind, number } = readWard(ward)!;
  return names.split('|')[wardKinds.indexOf(kind)]!.replace('{number}', number).trim();
}

export function fillHospital({ ward, day, night }: Hospital): void {
  const given: Hospital = { ward, day, night };
  const any = ward || day || night;
  for (const part of document.querySelectorAll<HTMLElement>('[data-hospital]')) {
    const name = part.dataset.hospital as Name | '';
    part.hidden = !(name ? given[name] : any);
  }
  for (const slot of document.querySelectorAll<HTMLElement>('[data-fill]')) {
    const { fill, names = '' } = slot.dataset;
    const value = given[fill as Name];
    if (!value) continue;
    slot.textContent = fill === 'ward' ? nameOf(value, names) : value;
    if (fill !== 'ward' && slot instanceof HTMLAnchorElement) slot.href = callAddress(value);
  }
}
