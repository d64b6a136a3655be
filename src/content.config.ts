/** The content collections: which files, which shape (src/content/schemas.ts). */
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { contentRoot } from '#i18n/contentRoot.ts';
import * as schemas from '#content/schemas.ts';

/** The same YAML reader as the content check: a day stays the text it is. */
const yaml = (text: string): Record<string, Record<string, unknown>> =>
  parse(text) as Record<string, Record<string, unknown>>;

export const collections = {
  /** Id: `<lang>/NN-slug`. */
  chapters: defineCollection({
    loader: glob({ base: `${contentRoot()}/content/chapters`, pattern: '*/*.mdx' }),
    schema: schemas.chapter,
  }),
  /** Id: the claim's key. */
  claims: defineCollection({
    loader: file(`${contentRoot()}/content/claims.yaml`, { parser: yaml }),
    schema: schemas.claim,
  }),
  /** Id: the statement's key. */
  statements: defineCollection({
    loader: file(`${contentRoot()}/content/statements.yaml`, { parser: yaml }),
    schema: schemas.statement,
  }),
  /** Id: the reference's id, such as `park2020`. */
  references: defineCollection({
    loader: file(`${contentRoot()}/content/references.json`),
    schema: schemas.reference,
  }),
  /** Id: the language; its words by id. */
  glossary: defineCollection({
    loader: glob({ base: `${contentRoot()}/content/glossary`, pattern: '*.yaml' }),
    schema: schemas.glossary,
  }),
  /** Id: the language; its questions in groups. */
  questions: defineCollection({
    loader: glob({ base: `${contentRoot()}/content/questions`, pattern: '*.yaml' }),
    schema: schemas.questions,
  }),
  /** Id: the language; its paths by id. */
  paths: defineCollection({
    loader: glob({ base: `${contentRoot()}/content/paths`, pattern: '*.yaml' }),
    schema: schemas.readerPaths,
  }),
  /** Id: the language; the slides and teach-back questions of a nurse's session. */
  session: defineCollection({
    loader: glob({ base: `${contentRoot()}/content/session`, pattern: '*.yaml' }),
    schema: schemas.session,
  }),
  /** One entry, `site`. */
  site: defineCollection({
    loader: file(`${contentRoot()}/content/site.yaml`, {
      parser: (text) => ({ site: yaml(text) }),
    }),
    schema: schemas.site,
  }),
};
