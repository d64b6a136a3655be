/** A console warning or error that a test did not ask for fails that test. */
import { afterEach, beforeEach, expect } from 'vitest';

const { error, warn } = console;
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  console.error = (...words: unknown[]) => complaints.push(words.map(String).join(' '));
  console.warn = (...words: unknown[]) => complaints.push(words.map(String).join(' '));
});

afterEach(() => {
  Object.assign(console, { error, warn });
  expect(complaints, 'unexpected console warnings or errors').toEqual([]);
});
