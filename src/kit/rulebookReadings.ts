/**
 * The made-up people of the pages on rulebooks, and the simulator's examples: their scans, and what each rulebook
 * calls them and why, as texts.
 */
import { readSeries, rulebooks, workedPatients } from '#criteria/index.ts';
import type { Assessment, NewLesion, WorkedPatient } from '#criteria/index.ts';
import { readingWhy, readingWord } from '#describe/reading.ts';
import type { ReadingWord, Tongue } from '#describe/reading.ts';
import { changeWords } from '#describe/scene.ts';
import type { CatalogKey } from '#i18n/keys.ts';
import type { Translate } from '#i18n/translate.ts';
import { courseOf, scenarios } from '#state/course.ts';
import { assessmentsOf } from '#state/readings.ts';

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
  /** What happened, in a few words. */
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

const sumOf = (visit: Assessment): number => visit.targetSumMm ?? 0;
const isThere = ({ gone }: NewLesion): boolean => !gone;

function titleOf({ visit, week, change, newSpots }: Shown, t: Translate): string {
  if (newSpots > 0) return t('rules.visit.spots', { week, change, count: newSpots });
  return t(visit.nonTarget === 'PD' ? 'rules.visit.worse' : 'rules.visit', { week, change });
}

/** A visit as it is shown. */
interface Shown {
  readonly visit: Assessment;
  readonly week: number;
  readonly change: string;
  readonly newSpots: number;
}

/** A series of scans, and what to call it. */
interface Series extends Pick<WorkedPatient, 'id' | 'visits' | 'options'> {
  readonly outcomeKey: string;
}

function personOf({ id, visits, options, outcomeKey }: Series, tongue: Tongue): Person {
  const { t } = tongue;
  const series = rulebooks.map((rulebook) => readSeries(rulebook, visits, options).readings);
  const start = sumOf(visits[0]!);
  return {
    id,
    outcome: t(outcomeKey as CatalogKey),
    sizes: visits.map((visit) => ({ week: weekOf(visit.day), size: sumOf(visit) / start })),
    scans: visits.slice(1).map((visit, i) => {
      const week = weekOf(visit.day);
      const change = changeWords(t, sumOf(visit) / start);
      const newSpots = visit.newLesions.filter(isThere).length;
      return {
        week,
        change,
        title: titleOf({ visit, week, change, newSpots }, t),
        names: rulebooks.map((rulebook, book) => {
          const reading = series[book]![i + 1]!;
          return {
            rulebook: t(`rules.name.${rulebook}`),
            word: readingWord(reading.code),
            code: reading.code,
            why: readingWhy({ rulebook, reading, newSpots }, tongue),
          };
        }),
      };
    }),
  };
}

const people = (patients: readonly WorkedPatient[], tongue: Tongue): readonly Person[] =>
  patients.map((patient) =>
    personOf({ ...patient, outcomeKey: `rules.outcome.${patient.id}` }, tongue),
  );

/** Three people with one first scan. */
export const threePeople = (tongue: Tongue): readonly Person[] =>
  people([sharingTheFirstScan(), named('P2'), named('P3')], tongue);

/** One on whom all rulebooks agree, then those on whom they differ. */
export const morePeople = (tongue: Tongue): readonly Person[] =>
  people(['P10', 'P5', 'P7', 'P4', 'P6', 'P8', 'P9'].map(named), tongue);

/** The simulator's examples, in its own order. */
export const examples = (tongue: Tongue): readonly Person[] =>
  scenarios.map((id, i) =>
    personOf(
      // A short id: it stands in each button of a page that has few bytes.
      {
        id: `E${i + 1}`,
        visits: assessmentsOf(courseOf(id).scans),
        outcomeKey: `sim.scenario.${id}`,
      },
      tongue,
    ),
  );
