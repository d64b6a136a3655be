/** The shape of content/languages.yaml, and how it is read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const text = z.string().trim().min(1);
const day = z.iso.date().nullable();

const language = z.strictObject({
  name: text,
  short: text.max(3),
  dir: z.enum(['ltr', 'rtl']),
  stage: z.enum(['started', 'draft', 'published']),
  review: z.strictObject({ by: text.nullable(), role: text.nullable(), on: day, next: day }),
});

/** One language of the site. */
export interface Locale extends z.infer<typeof language> {
  /** BCP 47 tag; also the name of its folders and files under content/. */
  readonly code: string;
}

const languagesFile = 'content/languages.yaml';

/**
 * The languages in the file below `root`, in its order; the first is the source language.
 * @throws {Error} naming the file, the place and the fix, when the file is not right
 */
export function readLanguages(root: string): readonly [Locale, ...Locale[]] {
  const read = z
    .record(text, language)
    .safeParse(parse(readFileSync(join(root, languagesFile), 'utf8')));
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new Error(
      `${languagesFile}: \`${place}\` is wrong (${issue?.message}). Fix: give each language name, short (at most 3 letters), dir, stage and review, as English has them.`,
    );
  }
  const [first, ...others] = Object.entries(read.data).map(([code, one]) => ({ code, ...one }));
  if (first?.stage !== 'published') {
    throw new Error(
      `${languagesFile}: the first language is not published. Fix: start with the language all others are made from, with \`stage: published\`.`,
    );
  }
  return [first, ...others];
}
