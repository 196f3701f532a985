import { isMap, isScalar, type Node } from 'yaml';
import type { Decision, DecisionId } from '../../charter/model/charter.js';
import type { LayoutMetadata } from '../../layouts/metadata.js';
import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import { derived } from '../../text/derived.js';
import type { Span } from '../../text/range.js';
import { readPeopleKey } from '../../language/labelIndex.js';
import { isNameLike } from './people/people.js';
import { isBlankValue } from './blanks/placeholders.js';
import { isTemplateValue } from './blanks/templateValues.js';
import { answersWhen } from './dates/whenAnswers.js';

/** One front matter pair that answers a decision, or that was meant to. */
export interface FrontMatterAnswer {
  readonly decision: DecisionId;
  readonly key: string;
  readonly span: Span;
  readonly blank: boolean;
  /** It names those who wrote, review or approve the document. */
  readonly byline: boolean;
}

/** Keys that answer a decision: Tandem's own and those of KEP, GitLab, MADR, Backstage and other templates. */
const keys: ReadonlyMap<string, DecisionId> = new Map([
  ...words(
    'who',
    `dris, assignees, designer, owning-sig, participating-sigs, sig, owning-team, group, owning-stage, contacts`,
  ),
  ...words(
    'when',
    `when, target, target-date, target-release, target-version, target-milestone, due, due-date, deadline, eta, milestone,
    milestones, latest-milestone, release, release-date, launch-date, ship-date, go-live, timeline, schedule, quarter,
    end-date, delivery-date, planned-release, expected-release, appetite, iteration`,
  ),
  ...words('byline', 'coaches, shepherds, shepherd-team'),
  ...words('why', 'why, problem, motivation, purpose'),
  ...words('what', 'what, goals, scope, requirements'),
  ...words('how', 'how, approach, solution'),
]);

function words(decision: DecisionId, list: string): [string, DecisionId][] {
  return list.split(',').map((key) => [fold(key), decision]);
}

function fold(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-');
}

type Named = readonly Pick<Decision, 'id' | 'label' | 'standsFor'>[];

/** Versions of a document share its front matter as long as nobody writes in it. */
const answersByDecisions = derived<
  FrontMatter,
  WeakMap<Named, { readonly layout: LayoutMetadata | undefined; readonly found: readonly FrontMatterAnswer[] }>
>(() => new WeakMap());

/**
 * Reads the front matter pairs that answer a decision. A decision's own id or label is a key too.
 *
 * @param text the document that begins with the front matter
 * @param layout the one in which the document stands, with keys and blanks of its own
 */
export function frontMatterAnswers(
  text: string,
  frontMatter: FrontMatter | undefined,
  decisions: Named,
  layout?: LayoutMetadata,
): readonly FrontMatterAnswer[] {
  if (!frontMatter) return [];
  const known = answersByDecisions(frontMatter);
  const before = known.get(decisions);
  if (before && before.layout === layout) return before.found;
  const found = readAnswers(text, frontMatter, decisions, layout);
  known.set(decisions, { layout, found });
  return found;
}

function readAnswers(
  text: string,
  frontMatter: FrontMatter,
  decisions: Named,
  layout: LayoutMetadata | undefined,
): readonly FrontMatterAnswer[] {
  const { contents } = frontMatter.yaml.document;
  if (!isMap(contents)) return [];
  const own = new Map(
    decisions.flatMap(({ id, label, standsFor }) =>
      [id, label, standsFor ?? id].map((name) => [fold(name), id] as const),
    ),
  );
  const ids = new Set(decisions.map(({ id }) => id));
  const answers: FrontMatterAnswer[] = [];
  for (const pair of contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const named = own.get(fold(key)) ?? peopleOfLayout(layout, key) ?? keys.get(fold(key)) ?? peopleKey(key);
    const byline = named === 'byline';
    const decision = byline ? 'who' : named;
    if (!decision || !ids.has(decision)) continue;
    const start = (pair.key as Node | null)?.range?.[0] ?? 0;
    const end = (pair.value as Node | null)?.range?.[1] ?? start + key.length + 1;
    const base = frontMatter.yaml.base;
    const values = flat(frontMatter.values[key]).filter((value) => !isTemplateValue(layout, value));
    const span = { start: base + start, end: base + start + text.slice(base + start, base + end).trimEnd().length };
    answers.push({ decision, key, span, blank: !values.some((value) => answersBy(decision, value)), byline });
    // The dates of a rollout say When as well.
    if (decision === 'rollout' && ids.has('when') && values.some((value) => answersWhen(value, 'value').length > 0))
      answers.push({ decision: 'when', key, span, blank: false, byline });
  }
  return answers;
}

/** What a key or label says of people by the convention of a layout; `undefined` when that says nothing of it. */
export function peopleOfLayout(layout: LayoutMetadata | undefined, key: string): 'who' | 'byline' | undefined {
  const name = fold(key);
  if (layout?.people?.who?.includes(name)) return 'who';
  return layout?.people?.byline?.includes(name) ? 'byline' : undefined;
}

/** What a label that names people says as a key. Whose document it is says “team”, and not who does the work. */
function peopleKey(key: string): DecisionId | undefined {
  const source = ownKeys.has(fold(key)) ? undefined : readPeopleKey(key);
  return source === 'label' ? 'who' : source;
}

/** Keys with a meaning of their own. */
const ownKeys: ReadonlySet<string> = new Set(['team', 'teams']);

function answersBy(decision: DecisionId, value: string): boolean {
  if (isBlankValue(value)) return false;
  if (decision === 'when') return answersWhen(value, 'value').length > 0 || /\d/u.test(value);
  if (decision === 'who') return isNameLike(value);
  return true;
}

/** Every text in a value, however nested; depth and number are bounded against hostile files. */
function flat(value: unknown, depth = 0): string[] {
  if (depth > 4) return [];
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (value instanceof Date) return [value.toISOString().slice(0, 10)];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => flat(item, depth + 1));
  if (typeof value === 'object' && value !== null) {
    return Object.values(value)
      .slice(0, 200)
      .flatMap((item) => flat(item, depth + 1));
  }
  return [];
}
