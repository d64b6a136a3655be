/** Checks content/references.json and content/claims.yaml against each other and the interface texts. */
import { sourceLocale } from '#i18n/locales.ts';
import { meaningKey } from './claimWords.ts';
import { suggestion } from './closest.ts';
import { error, type Report } from './problem.ts';
import { entriesOf, loadJson, loadYaml } from './readContent.ts';
import { claim as claimSchema, reference as referenceSchema, type Claim } from './schemas.ts';
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

/** Claims by id; undefined for a claim that is there but wrong, which has its own problem already. */
export type KnownClaims = ReadonlyMap<string, Claim | undefined>;

/** Reports what is wrong with the claims; returns them. */
export function checkClaims(root: string, rules: ClaimRules, report: Report): KnownClaims {
  const { file, data, lineOf, problems } = loadYaml(root, 'content/claims.yaml');
  report(problems);
  const claims = new Map<string, Claim | undefined>();
  for (const [id, record] of entriesOf(data)) {
    claims.set(id, undefined);
    const at = (key: string) => ({ file, line: lineOf([id, key]) });
    if ((record as { checked?: unknown } | null)?.checked === 'unchecked') {
      const fix =
        'Check it against its source and write read, second-hand or derived. Until then take it out of the pages.';
      report([error(at('checked'), `claim \`${id}\` is marked unchecked`, fix)]);
      continue;
    }
    const place = {
      file,
      name: `claim \`${id}\`: `,
      lineOf: (path: readonly PropertyKey[]) => lineOf([id, ...path]),
    };
    const { data: claim, problems: wrong } = checkRecord(claimSchema, record, place);
    report(wrong);
    if (!claim) continue;
    claims.set(id, claim);
    for (const name of claim.references.filter((one) => !rules.references.has(one))) {
      const what = `claim \`${id}\` names the reference \`${name}\`, which does not exist`;
      const fix = `${suggestion(name, [...rules.references])} Or add it to content/references.json.`;
      report([error(at('references'), what, fix)]);
    }
    const texts = [
      ['of', claim.of],
      ['counted', claim.counted],
      ...Object.keys(claim.figures).map(
        (name) => ['figures', meaningKey(id, claim, name)] as const,
      ),
    ] as const;
    for (const [field, key] of texts) {
      if (key === undefined || rules.keys.has(key)) continue;
      const what = `claim \`${id}\` needs the text \`${key}\`, which does not exist`;
      const fix = `Add "${key}" to content/ui/${sourceLocale}.json, with its note in notes.json.`;
      report([error(at(field), what, fix)]);
    }
    if (claim.nextReview < rules.today) {
      const what = `claim \`${id}\` was to be reviewed by ${claim.nextReview}`;
      const fix = 'Check it again, then write the new days in checkedOn and nextReview.';
      report([{ ...at('nextReview'), severity: 'warning', what, fix }]);
    }
  }
  return claims;
}

/** A claim on no page is a figure that nobody sees: a warning. */
export function checkClaimsUsed(root: string, used: ReadonlySet<string>, report: Report): void {
  const { file, data, lineOf } = loadYaml(root, 'content/claims.yaml');
  for (const [id] of entriesOf(data).filter(([one]) => !used.has(one))) {
    const what = `claim \`${id}\` is on no page`;
    report([
      { file, line: lineOf([id]), severity: 'warning', what, fix: 'Show it, or take it out.' },
    ]);
  }
}
