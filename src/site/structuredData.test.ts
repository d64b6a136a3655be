import { expect, test } from 'vitest';
import { structuredData } from './structuredData.ts';

const facts = {
  title: 'How doctors tell',
  description: 'How a team tells.',
  lang: 'en',
  review: { by: null, role: null, on: null, next: null },
};
const read = (extra: object): unknown => JSON.parse(structuredData({ ...facts, ...extra }));

test('a page says what it is, for whom and about what, and nothing of a review that was not', () => {
  expect(read({})).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: 'How doctors tell',
    description: 'How a team tells.',
    inLanguage: 'en',
    audience: { '@type': 'Patient' },
    about: { '@type': 'MedicalEntity', name: 'Pseudoprogression' },
  });
});

const review = { by: 'Dr A', role: 'oncologist', on: '2026-12-01', next: '2027-12-01' };

test('a signed page names the clinician and the day', () => {
  expect(read({ review })).toMatchObject({
    lastReviewed: '2026-12-01',
    reviewedBy: { '@type': 'Person', name: 'Dr A', jobTitle: 'oncologist' },
  });
});

test.each(['by', 'role', 'on', 'next'])('a review without its "%s" is none', (field) => {
  const found = read({ review: { ...review, [field]: null } });
  expect(found).not.toHaveProperty('lastReviewed');
  expect(found).not.toHaveProperty('reviewedBy');
});

test('a public page has its address, and cites its sources', () => {
  const addresses = { page: 'https://a.example/en/', sources: 'https://a.example/en/sources/' };
  expect(read({ addresses })).toMatchObject({
    url: addresses.page,
    citation: addresses.sources,
  });
});

test('a text cannot end the script that holds it', () => {
  expect(structuredData({ ...facts, title: '</script>' })).not.toContain('<');
});
