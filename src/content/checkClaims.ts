/** Checks the claim register and content/references.json against each other and the interface texts. */
import type { z } from 'astro/zod';
import { sourceLocale } from '#i18n/locales.ts';
import { meaningKey, statementKey } from './claimWords.ts';
import { suggestion } from './closest.ts';
import { error, type Report } from './problem.ts';
import { entriesOf, loadJson, loadYaml } from './readContent.ts';
import {
  claim as claimSchema,
  reference as referenceSchema,
  statement as statementSchema,
  type Claim,
  type Statement,
} from './schemas.ts';
import { checkRecord } from './yamlFile.ts';

/** What a claim may name, and today's day. */
export interface ClaimRules {
  readonly references: ReadonlySet<string>;
  /** Keys of the English interface texts. */
  readonly keys: ReadonlySet<string>;
  /** As 2026-11-20. */
  readonly today: string;
}

/** Reports what is wrong with the references; returns their ids. */
export function checkReferences(root: string, report: Report): ReadonlySet<string> {
  const { file, data, lineOf, problems } = loadJson(root, 'content/references.json');
  report(problems);
  const ids = new Set<string>();
  for (const record of Array.isArray(data) ? (data as unknown[]) : []) {
    const id = String((record as { id?: unknown }).id);
    const at = { file, line: lineOf(id) };
    const place = { file, name: `reference \`${id}\`: `, lineOf: () => at.line };
    report(checkRecord(referenceSchema, record, place).problems);
    if (ids.has(id)) report([error(at, `reference \`${id}\` is there twice`, 'Take one out.')]);
    ids.add(id);
  }
  return ids;
}

/** Records by id; undefined for one that is there but wrong, which has its own problem already. */
type Known<Record> = ReadonlyMap<string, Record | undefined>;
export type KnownClaims = Known<Claim>;
export type KnownStatements = Known<Statement>;

const claimsFile = 'content/claims.yaml';
const statementsFile = 'content/statements.yaml';

/** One of the two files of the register. */
interface RegisterFile<Schema extends typeof claimSchema | typeof statementSchema> {
  readonly file: string;
  /** What a message calls a record. */
  readonly kind: 'claim' | 'statement';
  readonly schema: Schema;
  /** Interface texts that a record needs, each with the field that asks for it. */
  readonly textsOf: (
    id: string,
    record: z.infer<Schema>,
  ) => readonly (readonly [string, string | undefined])[];
}

/** Reports what is wrong with the records of one file, and which are due for review; returns them. */
function checkRegister<Schema extends typeof claimSchema | typeof statementSchema>(
  root: string,
  { file, kind, schema, textsOf }: RegisterFile<Schema>,
  { rules, report }: { readonly rules: ClaimRules; readonly report: Report },
): Known<z.infer<Schema>> {
  const { data, lineOf, problems } = loadYaml(root, file);
  report(problems);
  const records = new Map<string, z.infer<Schema> | undefined>();
  for (const [id, input] of entriesOf(data)) {
    records.set(id, undefined);
    const at = (key: string) => ({ file, line: lineOf([id, key]) });
    if ((input as { checked?: unknown } | null)?.checked === 'unchecked') {
      const fix =
        'Check it against its source and write read, second-hand or derived. Until then take it out of the pages.';
      report([error(at('checked'), `${kind} \`${id}\` is marked unchecked`, fix)]);
      continue;
    }
    const place = {
      file,
      name: `${kind} \`${id}\`: `,
      lineOf: (path: readonly PropertyKey[]) => lineOf([id, ...path]),
    };
    const { data: record, problems: wrong } = checkRecord(schema, input, place);
    report(wrong);
    if (!record) continue;
    records.set(id, record);
    for (const name of record.references.filter((one) => !rules.references.has(one))) {
      const what = `${kind} \`${id}\` names the reference \`${name}\`, which does not exist`;
      const fix = `${suggestion(name, [...rules.references])} Or add it to content/references.json.`;
      report([error(at('references'), what, fix)]);
    }
    for (const [field, key] of textsOf(id, record)) {
      if (key === undefined || rules.keys.has(key)) continue;
      const what = `${kind} \`${id}\` needs the text \`${key}\`, which does not exist`;
      const fix = `Add "${key}" to content/ui/${sourceLocale}.json, with its note in notes.json.`;
      report([error(at(field), what, fix)]);
    }
    if (record.nextReview < rules.today) {
      const what = `${kind} \`${id}\` was to be reviewed by ${record.nextReview}`;
      const fix = 'Check it again, then write the new days in checkedOn and nextReview.';
      report([{ ...at('nextReview'), severity: 'warning', what, fix }]);
    }
  }
  return records;
}

/** Reports what is wrong with the figures; returns their claims. */
export function checkClaims(root: string, rules: ClaimRules, report: Report): KnownClaims {
  const textsOf = (id: string, claim: Claim) =>
    [
      ['of', claim.of],
      ['group', claim.group],
      ['counted', claim.counted],
      ...Object.keys(claim.figures).map(
        (name) => ['figures', meaningKey(id, claim, name)] as const,
      ),
    ] as const;
  const file = { file: claimsFile, kind: 'claim', schema: claimSchema, textsOf } as const;
  return checkRegister(root, file, { rules, report });
}

/** Reports what is wrong with the statements without a figure; returns them. */
export function checkStatements(root: string, rules: ClaimRules, report: Report): KnownStatements {
  const textsOf = (id: string, { texts = [] }: Statement) =>
    [['references', statementKey(id)], ...texts.map((key) => ['texts', key] as const)] as const;
  const file = {
    file: statementsFile,
    kind: 'statement',
    schema: statementSchema,
    textsOf,
  } as const;
  return checkRegister(root, file, { rules, report });
}

/** A record that no page shows is one that nobody sees: a warning. */
export function checkRegisterUsed(
  root: string,
  shown: { readonly claims: ReadonlySet<string>; readonly statements: ReadonlySet<string> },
  report: Report,
): void {
  const files = [
    [claimsFile, 'claim', shown.claims],
    [statementsFile, 'statement', shown.statements],
  ] as const;
  for (const [name, kind, used] of files) {
    const { file, data, lineOf } = loadYaml(root, name);
    for (const [id] of entriesOf(data).filter(([one]) => !used.has(one))) {
      const what = `${kind} \`${id}\` is on no page`;
      report([
        { file, line: lineOf([id]), severity: 'warning', what, fix: 'Show it, or take it out.' },
      ]);
    }
  }
}
