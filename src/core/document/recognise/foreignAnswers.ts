import type { Decision, DecisionId } from '../../charter/model/charter.js';
import type { LayoutMetadata } from '../../layouts/metadata.js';
import type { YamlSource } from '../../parse/yaml/yamlSource.js';
import type { DecisionAnswer } from '../decisions.js';
import { faint, type Evidence } from './evidence.js';
import { LazyMap } from '../../text/lazyMap.js';
import { frontMatterAnswers } from './frontMatterAnswers.js';

/** YAML of another tool that speaks of a document and lies beside it, such as the `kep.yaml` of a Kubernetes proposal. */
export interface ForeignFile {
  /** What to call it in explanations. */
  readonly name: string;
  /** `undefined` when it cannot be read. */
  readonly yaml: YamlSource | undefined;
  /** Why it cannot be read. */
  readonly fault?: 'unreadable' | 'too-large' | 'binary' | 'outside';
}

/** One key of such a file that answers a decision. */
export interface ForeignAnswer {
  readonly decision: DecisionId;
  readonly key: string;
  /** It names those who wrote, review or approve the document. */
  readonly byline: boolean;
}

/**
 * The decisions that another tool's YAML answers: who writes, approves and reviews, and by which milestone it is due. What
 * its other keys are called says nothing about Why, What and How.
 *
 * @param layout the one in which the document stands
 */
export function foreignAnswers(
  yaml: YamlSource,
  decisions: readonly Pick<Decision, 'id' | 'label' | 'standsFor'>[],
  layout?: LayoutMetadata,
): readonly ForeignAnswer[] {
  const { value } = yaml;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const content = { start: yaml.base, end: yaml.base + yaml.text.length };
  const frontMatter = { span: content, content, yaml, values: value as Record<string, unknown> };
  const asked = decisions.filter(({ id }) => id === 'who' || id === 'when');
  return frontMatterAnswers(yaml.text, frontMatter, asked, layout).flatMap(({ decision, key, blank, byline }) =>
    blank ? [] : [{ decision, key, byline }],
  );
}

/** The answers of a document, and where it has none those of the file beside it. They have no place in its text. */
export function withForeignAnswers(
  answers: ReadonlyMap<DecisionId, DecisionAnswer>,
  { name, yaml }: ForeignFile,
  decisions: readonly Decision[],
  layout?: LayoutMetadata,
): ReadonlyMap<DecisionId, DecisionAnswer> {
  const found = yaml ? foreignAnswers(yaml, decisions, layout) : [];
  const common = { signal: 'foreignFile', span: undefined, strength: faint, answered: true, file: name } as const;
  return new LazyMap(answers.keys(), (id) => {
    const answer = answers.get(id) ?? { decision: id, state: 'missing', spans: [], evidence: [] };
    const own = found.filter(({ decision }) => decision === id);
    const named = own.filter(({ byline }) => !byline);
    const byline = named.length === 0;
    // Whoever wrote, reviews or approves answers Who only where nothing else is meant to.
    const isAsked = byline
      ? answer.state !== 'answered' && !answer.evidence.some(({ isSection }) => isSection)
      : answer.state !== 'answered' || answer.byline === true;
    const keys = byline ? own : named;
    if (keys.length === 0 || !isAsked) return answer;
    const evidence = keys.map(({ key }): Evidence => ({ ...common, decision: id, words: [key], byline }));
    return { decision: id, state: 'answered', spans: [], evidence, ...(byline ? { byline } : {}) };
  });
}
