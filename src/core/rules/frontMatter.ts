import * as l10n from '@vscode/l10n';
import { closest, distance } from 'fastest-levenshtein';
import { decisionFor } from '../charter/resolve/decisionFor.js';
import type { FieldFault } from '../document/frontMatter/frontMatterFields.js';
import type { TandemDocument } from '../document/document.js';
import { spanAt } from '../parse/yaml/yamlPath.js';
import type { Span } from '../text/range.js';
import type { DocumentContext, Report, Rule, RuleFix } from './rule.js';

/** Faults of the YAML at the top of a document, and values there that Tandem cannot use. */
export const frontMatter = {
  id: 'front-matter',
  summary: 'The YAML at the top of the document is broken, or a value there is not one Tandem can use.',
  docs: `Front matter says what kind of document this is, which team's people own it and where its partner is. While it is broken,
Tandem uses the part that can still be read.

Reported are faults of YAML itself, duplicate keys, values of the wrong type, a \`stage\` or the decision of a sign-off that the charter
does not list, days that do not exist and digests that are none. Keys that are not Tandem's are left alone.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    if (!document.frontMatter) return;
    for (const fault of document.frontMatter.yaml.faults) yield { span: fault.span, message: fault.message };
    for (const fault of document.fieldFaults) {
      yield { span: fault.span, message: fault.message, fixes: kindFixes(document, fault) };
    }
    yield* unknownStage(document);
    yield* unknownDecisions(document);
  },
} satisfies Rule;

function* unknownStage(document: TandemDocument): Iterable<Report> {
  const { stage, frontMatter: source, charter } = document;
  if (stage === undefined || !source || charter.stages.includes(stage)) return;
  const span = spanAt(source.yaml, ['stage'], 'value');
  yield {
    span,
    message: l10n.t('“{0}” is no stage of this team’s board. Its stages are: {1}.', stage, charter.stages.join(', ')),
    fixes: nearest(stage, charter.stages, span),
  };
}

/** Sign-offs of what is no decision here; people and roles that are not known have rules of their own. */
function* unknownDecisions({ charter, kind, fields }: TandemDocument): Iterable<Report> {
  const ids = charter.decisions.map(({ id }) => id);
  for (const { decision } of fields.signoffs) {
    if (decisionFor(charter, decision.text, kind)) continue;
    yield {
      span: decision.span,
      message: l10n.t('“{0}” is not a decision of this team. Decisions: {1}.', decision.text, ids.join(', ')),
      fixes: nearest(decision.text, ids, decision.span),
    };
  }
}

function kindFixes(document: TandemDocument, fault: FieldFault): readonly RuleFix[] {
  const value = document.frontMatter?.values.document;
  if (fault.key !== 'document' || typeof value !== 'string') return [];
  const known = ['prd', 'sdd'].find((kind) => kind === value.trim().toLowerCase());
  return known ? [replaceBy(known, fault.span, true)] : nearest(value, ['prd', 'sdd'], fault.span);
}

/** A guess is offered only when it differs by a slip of the fingers. */
function nearest(value: string, choices: readonly string[], span: Span): readonly RuleFix[] {
  const guess = closest(value.toLowerCase(), [...choices]);
  const sure = distance(value.toLowerCase(), guess) <= Math.max(1, Math.floor(guess.length / 3));
  return sure ? [replaceBy(guess, span, value.toLowerCase() === guess)] : [];
}

function replaceBy(newText: string, span: Span, preferred: boolean): RuleFix {
  return { title: l10n.t('Change to “{0}”', newText), edits: [{ span, newText }], preferred };
}
