import * as l10n from '@vscode/l10n';
import type { ChoiceWords } from '../../../language/words/choices.js';
import { languages } from '../../../language/languages.js';
import { normalizePhrase } from '../../../language/normalizeHeading.js';
import { PhraseFinder } from '../../../language/phraseFinder.js';

/** What options are judged by [Segment 2021]. */
export type Criterion = keyof ChoiceWords['criteria'];

/** All of them, in the order in which they are usually weighed. */
export const criteria: readonly Criterion[] = ['cost', 'time', 'velocity', 'experience'];

type Key = Criterion | `${Criterion} sign` | 'units' | 'counts' | 'speed' | 'perUse' | 'users';

const finder = new PhraseFinder<Key>();
for (const { choices } of languages) {
  for (const criterion of criteria) {
    finder.add(criterion, choices.criteria[criterion].labels);
    finder.add(`${criterion} sign`, choices.criteria[criterion].signs);
  }
  for (const key of ['units', 'counts', 'speed', 'perUse', 'users'] as const) finder.add(key, choices[key]);
}

/** The criteria that the label of a row, column or line names. */
export function criteriaOfLabel(label: string): readonly Criterion[] {
  const found = new Set(finder.find(normalizePhrase(label)).map(({ key }) => key));
  return criteria.filter(
    (criterion) =>
      found.has(criterion) &&
      // A response time is none in which something gets built, and what users live through is no developer's day.
      !(criterion === 'time' && found.has('speed')) &&
      !(criterion === 'cost' && found.has('perUse')) &&
      !(criterion === 'experience' && found.has('users')),
  );
}

/** What a text says of criteria: beyond doubt, and in words that are used for much else too. */
export interface CriteriaOfText {
  readonly told: ReadonlySet<Criterion>;
  readonly touched: ReadonlySet<Criterion>;
}

const money = /[$€£¥₩]\s?\d|\d\s?[€$£¥₩元円원]/u;
const number = /(?:\d|[一二两三四五六七八九十半])$/u;

/** Looks for criteria in running text. */
export function criteriaOfText(text: string): CriteriaOfText {
  const told = new Set<Criterion>();
  const touched = new Set<Criterion>();
  if (money.test(text)) told.add('cost');
  const plain = normalizePhrase(text);
  const found = finder.find(plain);
  const counted = new Set(found.filter(({ key }) => key === 'counts').map(({ end }) => end));
  for (const { key, start } of found) {
    if (key === 'units') {
      const before = plain.slice(Math.max(0, start - 12), start).trimEnd();
      if (number.test(before) || counted.has(plain.charAt(start - 1) === ' ' ? start - 1 : start)) told.add('time');
      continue;
    }
    for (const criterion of criteria) {
      if (key === `${criterion} sign`) told.add(criterion);
      else if (key === criterion) touched.add(criterion);
    }
  }
  return { told, touched };
}

/** What a criterion is called in messages. */
export function criterionLabel(criterion: Criterion): string {
  switch (criterion) {
    case 'cost':
      return l10n.t('Cost');
    case 'time':
      return l10n.t('Time');
    case 'velocity':
      return l10n.t('Developer velocity');
    case 'experience':
      return l10n.t('Developer experience');
  }
}
