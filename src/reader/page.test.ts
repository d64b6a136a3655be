/** What the reader's scripts do to a page, in jsdom. */
import decodeQR from 'qr/decode.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { photographOf } from '#chart/fixtures/photograph.ts';
import { drawCode } from './drawCode.ts';
import { fillHospital } from './fillHospital.ts';
import type { Kept } from './kept.ts';
import { redrawCodes } from './redrawCodes.ts';

const kept: Kept = {
  skips: true,
  path: null,
  asked: [],
  text: 'xl',
  ward: 'ward-7b',
  day: '+385 1 234',
  night: '',
};
const nothing = { ward: '', day: '', night: '' };
const names = 'Ward {number}|Day unit {number}|Clinic {number}|Nurses {number}|Team {number}';
const code = '<svg data-qr="https://site.example/en/"><rect></rect><path></path></svg>';
/** What a camera reads in the code of the page. */
const said = () =>
  decodeQR(photographOf(part('svg').getAttribute('viewBox'), part('svg path').getAttribute('d')));
const part = (selector: string) => document.querySelector<HTMLElement>(selector)!;

beforeEach(() => {
  document.body.innerHTML = `
    <div id="all" data-hospital hidden>
      <p><b id="ward" data-fill="ward" data-names="${names}"></b></p>
      <p id="by-day" data-hospital="day" hidden><a id="day" data-fill="day"></a></p>
      <p id="by-night" data-hospital="night" hidden><a id="night" data-fill="night"></a></p>
    </div>
    <p>Day: <span id="line" data-fill="day">____</span>, night: <i data-fill="night">____</i></p>
    ${code}`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

test('what a hospital gave is shown, and what it did not give stays away', () => {
  fillHospital(kept);
  expect(part('#all').hidden).toBe(false);
  expect(part('#ward').textContent).toBe('Ward 7B');
  expect(part('#by-day').hidden).toBe(false);
  expect(part('#day').outerHTML).toContain('href="tel:+3851234">+385 1 234<');
  expect(part('#by-night').hidden).toBe(true);
  expect(part('#night').hasAttribute('href')).toBe(false);
});

test('a number takes the place of an empty line, and a line without a number stays', () => {
  fillHospital(kept);
  expect(part('#line').textContent).toBe('+385 1 234');
  expect(part('i').textContent).toBe('____');
});

test.each([
  ['oncology', 'Team'],
  ['day-unit-12', 'Day unit 12'],
  ['nurses-b', 'Nurses B'],
])('the ward %s is called %s', (ward, name) => {
  fillHospital({ ...nothing, ward });
  expect(part('#ward').textContent).toBe(name);
  expect(part('#all').hidden).toBe(false);
});

test('a page whose link has nothing of a hospital shows nothing', () => {
  fillHospital(nothing);
  expect(part('#all').hidden).toBe(true);
  expect(part('#ward').textContent).toBe('');
});

test('a code on the page then says its address with all that is carried', async () => {
  await redrawCodes(kept);
  expect(said()).toBe('https://site.example/en/?numbers=off&text=xl&ward=ward-7b&day=+385+1+234');
});

test('a code can be drawn over and over', () => {
  const svg = document.querySelector('svg')!;
  for (const text of ['https://site.example/en/?path=waiting', 'https://site.example/']) {
    drawCode(svg, text);
    expect(said()).toBe(text);
  }
});
