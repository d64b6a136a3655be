/** The made-up people of chapter 4: their scans, and what each rulebook calls them and why, as texts. */
import { readSeries, rulebooks, workedPatients } from '#criteria/index.ts';
import type { Assessment, Reading, Rulebook, WorkedPatient } from '#criteria/index.ts';
import { readingWord } from '#describe/reading.ts';
import type { ReadingWord } from '#describe/reading.ts';
import { changeWords } from '#describe/scene.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { CatalogKey } from '#i18n/keys.ts';
import type { LocaleCode } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';

/** The language that texts are made in. */
interface Tongue {
  readonly t: Translate;
  readonly lang: LocaleCode;
}

/** A rulebook's word for a scan. */
export interface Named {
  readonly rulebook: string;
  readonly word: ReadingWord;
  readonly code: string;
  readonly why: string;
}

/** A scan after the start. */
export interface NamedScan {
  readonly title: string;
  readonly week: number;
  /** Size against the start, in words. */
  readonly change: string;
  readonly names: readonly Named[];
}

/** A made-up person. */
export interface Person {
  readonly id: string;
  readonly outcome: string;
  /** All scans, the start included: size relative to the start. */
  readonly sizes: readonly { readonly week: number; readonly size: number }[];
  readonly scans: readonly NamedScan[];
}

const named = (id: string): WorkedPatient => workedPatients.find((patient) => patient.id === id)!;
const weekOf = (day: number): number => day / 7;

/** P1 with the first scan of P2 and P3: three people who cannot be told apart at first. */
function sharingTheFirstScan(): WorkedPatient {
  const [start, , ...later] = named('P1').visits;
  return { ...named('P1'), visits: [start!, named('P2').visits[1]!, ...later] };
}

/** Why a scan got its word: the number it went by, or what was seen. */
function whyOf(rulebook: Rulebook, reading: Reading, { t, lang }: Tongue): string {
  const { reference, valueMm, changePercent, causes, flags } = reading;
  if (flags.includes('afterProgression')) return t('rules.settled');
  const seen = [
    ...(causes.includes('newLesion') ? [t('rules.spot')] : []),
    ...(causes.includes('nonTarget') ? [t('rules.unmeasured')] : []),
  ];
  if (reference === null || valueMm === null)
    return seen.length > 0 ? seen.join(' ') : t('rules.still');
  const unit = rulebook === 'irRC' ? 'mm²' : 'mm';
  const size = (value: number): string => `${formatNumber(value, lang)} ${unit}`;
  const week = weekOf(reference.day);
  const facts = {
    value: size(valueMm),
    reference: size(reference.valueMm),
    when: week === 0 ? t('rules.when.start') : t('rules.when.week', { week }),
  };
  const number =
    changePercent === null
      ? t('rules.because.gone', facts)
      : t('rules.because', { ...facts, change: changeWords(t, 1 + changePercent / 100) });
  return [...seen, number].join(' ');
}

const sumOf = (visit: Assessment): number => visit.targetSumMm ?? 0;

function titleKey({ newLesions, nonTarget }: Assessment): CatalogKey {
  if (newLesions.length > 0) return 'rules.visit.spot';
  return nonTarget === 'PD' ? 'rules.visit.worse' : 'rules.visit';
}

function personOf({ id, visits, options }: WorkedPatient, tongue: Tongue): Person {
  const { t } = tongue;
  const series = rulebooks.map((rulebook) => readSeries(rulebook, visits, options).readings);
  const start = sumOf(visits[0]!);
  return {
    id,
    outcome: t(`rules.outcome.${id}` as CatalogKey),
    sizes: visits.map((visit) => ({ week: weekOf(visit.day), size: sumOf(visit) / start })),
    scans: visits.slice(1).map((visit, i) => {
      const week = weekOf(visit.day);
      const change = changeWords(t, sumOf(visit) / start);
      return {
        week,
        change,
        title: t(titleKey(visit), { week, change }),
        names: rulebooks.map((rulebook, book) => {
          const reading = series[book]![i + 1]!;
          return {
            rulebook: rulebook.replace('T1', 'T 1'),
            word: readingWord(reading.code),
            code: reading.code,
            why: whyOf(rulebook, reading, tongue),
          };
        }),
      };
    }),
  };
}

/** Three people with one first scan, then one on whom all rulebooks agree, then those on whom they differ. */
export function people(tongue: Tongue): {
  readonly three: readonly Person[];
  readonly more: readonly Person[];
} {
  const all = (patients: readonly WorkedPatient[]): readonly Person[] =>
    patients.map((patient) => personOf(patient, tongue));
  return {
    three: all([sharingTheFirstScan(), named('P2'), named('P3')]),
    more: all(['P10', 'P5', 'P7', 'P4', 'P6', 'P8', 'P9'].map(named)),
  };
}
