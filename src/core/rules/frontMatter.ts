import * as l10n from '@vscode/l10n';
import { closest, distance } from 'fastest-levenshtein';
import { decisionFor } from '../charter/resolve/decisionFor.js';
import type { FieldFault } from '../document/frontMatter/frontMatterFields.js';
import type { TandemDocument } from '../document/document.js';
import type { DecisionMarker } from '../document/recognise/markers/decisionMarkers.js';
import { markerTopics, readMarkers } from '../document/recognise/markers/readMarkers.js';
import { markersOf } from '../document/recognise/sections/sectionMarkers.js';
import { spanAt } from '../parse/yaml/yamlPath.js';
import type { Span } from '../text/range.js';
import type { DocumentContext, Report, Rule, RuleFix } from './rule.js';
import { besideDocument, oddStatus } from './support/foreignFaults.js';

/** Faults of the YAML at the top of a document, and values there that Tandem cannot use. */
export const frontMatter = {
  id: 'front-matter',
  summary: 'The front matter has a mistake, or a value in it or in a marker cannot be used.',
  docs: `Front matter says what kind of document this is, which team owns it, and where the other document of the pair is. While it is broken,
Tandem uses the part that it can read.

This rule reports mistakes in YAML itself, duplicate keys, values of the wrong type, a \`stage\` or the decision of a sign-off that
\`ownership.yaml\` does not list, days that do not exist, and digests in another form. Keys of other tools are ignored.

In the layout of another tool, such as a Kubernetes enhancement proposal with its \`kep.yaml\`, the status that the tool writes tells the stage. The rule
reports a status that looks misspelt, and a file beside the document that cannot be read.

A marker says the same about one section. \`<!-- decision: why, what -->\` answers exactly these two. \`<!-- decision: not when -->\` does
not answer *When*. \`<!-- decision: success-metrics -->\` contains the success metrics. Other names in a marker are reported too.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    yield* unknownInMarkers(document);
    yield* besideDocument(document);
    yield* oddStatus(document);
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
  const { status, fields, frontMatter: source, charter } = document;
  const { stage } = fields;
  // Under the same key another tool may say how far it is.
  if (stage === undefined || status || !source || charter.stages.includes(stage)) return;
  const span = spanAt(source.yaml, ['stage'], 'value');
  yield {
    span,
    message: l10n.t('“{0}” is not a stage of this team. Stages: {1}.', stage, charter.stages.join(', ')),
    fixes: nearest(stage, charter.stages, span),
  };
}

/** Sign-offs of what is no decision here; people and roles that are not known have rules of their own. */
function* unknownDecisions({ charter, kind, fields }: TandemDocument): Iterable<Report> {
  const ids = charter.decisions.map(({ id }) => id);
  for (const { decision, isRecorded } of fields.signoffs) {
    if (isRecorded || decisionFor(charter, decision.text, kind)) continue;
    yield {
      span: decision.span,
      message: l10n.t('“{0}” is not a decision of this team. Decisions: {1}.', decision.text, ids.join(', ')),
      fixes: nearest(decision.text, ids, decision.span),
    };
  }
}

/** Names in markers that mean nothing here, so that the marker says less than it seems to. */
function* unknownInMarkers(document: TandemDocument): Iterable<Report> {
  const { charter, kind, sections, text } = document;
  const choices = [...charter.decisions.map(({ id }) => id), ...(kind === 'prd' ? markerTopics : [])];
  for (const section of sections) {
    for (const marker of markersOf(section, text)) {
      const { names, places, span } = marker;
      if (names.length === 0) {
        yield { span, message: l10n.t('This marker names no decision. Add one of: {0}.', choices.join(', ')) };
      }
      const { unknown } = readMarkers(names, charter, kind);
      if (isSentence(marker, unknown.length, text)) continue;
      for (const [index, name] of names.entries()) {
        const place = places[index];
        if (!place || !unknown.includes(name)) continue;
        const word = text.slice(place.start, place.end);
        yield {
          span: place,
          message: l10n.t('“{0}” is not a decision of this team. Decisions: {1}.', name, choices.join(', ')),
          fixes: nearest(word, choices, place),
        };
      }
    }
  }
}

/** A comment that begins as a marker does and goes on in words: `<!-- decision: use the queue -->`. */
function isSentence({ names, places }: DecisionMarker, unknown: number, text: string): boolean {
  const isRunOn = places.some((place, index) => {
    const before = places[index - 1];
    return before && !/[,;、，；]/u.test(text.slice(before.end, place.start));
  });
  return isRunOn && unknown > names.length - unknown;
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
