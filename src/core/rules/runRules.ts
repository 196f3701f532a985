import * as l10n from '@vscode/l10n';
import type { SeveritySetting } from '../charter/model/charter.js';
import { isReady, severityForStage } from '../charter/model/stages.js';
import { findDisables, isDisabled, type Disable } from '../document/disables.js';
import type { TandemDocument } from '../document/document.js';
import { isAskedFor, isJudged } from '../document/documentPlace.js';
import type { LineIndex } from '../text/lineIndex.js';
import type { Finding, Severity } from './finding.js';
import type {
  CharterContext,
  ConflictContext,
  DocumentContext,
  LedgerContext,
  Report,
  Rule,
  SourceContext,
  TemplateContext,
} from './rule.js';
import { rules } from './ruleList.js';
import { leavesComments } from './support/keptComments.js';

/** Most findings of one rule in one file: nobody reads more, and a hostile file may have tens of thousands. */
const maxFindings = 1000;

/** Severities that somebody has set: for each rule the first source that knows it decides. */
export type SeveritySource = (rule: string) => SeveritySetting | undefined;

/** What to look at, and how loud to be. */
export type Subject = {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly severities: readonly SeveritySource[];
} & (
  | { readonly document: DocumentContext }
  | { readonly charter: CharterContext }
  | { readonly template: TemplateContext }
  | { readonly ledger: LedgerContext }
  | { readonly source: SourceContext }
  | { readonly conflict: ConflictContext }
);

/** Runs every rule that is not off; findings come in the order of the text, then of the rules. */
export function runRules(subject: Subject): readonly Finding[] {
  if ('document' in subject && !isJudged(subject.document.document)) return [];
  const disables = 'document' in subject ? disablesOf(subject.document.document) : [];
  const findings = rules.flatMap((rule) => {
    const severity = severityOf(rule, subject);
    if (severity === undefined) return [];
    const found: Finding[] = [];
    for (const report of reportsOf(rule, subject)) {
      if (!rule.beyondCharter && isDisabled(disables, rule.id, report.span)) continue;
      const last = found[maxFindings - 1];
      if (last) {
        found[maxFindings - 1] = {
          ...last,
          message: l10n.t('{0} (There are more like this in the file.)', last.message),
        };
        break;
      }
      const loud = isSet(rule, subject) ? severity : quieter(severity, report.atMost, loudestFor(subject));
      found.push(toFinding(rule, loud, report, subject));
    }
    return found;
  });
  return findings.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

function disablesOf({ sections, text }: TandemDocument): readonly Disable[] {
  return findDisables(sections, text);
}

function reportsOf(rule: Rule, subject: Subject): Iterable<Report> {
  if ('document' in subject) {
    const { document } = subject.document;
    const isMeant = rule.asked === undefined || isAskedFor(document, rule.asked);
    return isMeant && rule.appliesTo.includes(document.kind) ? (rule.checkDocument?.(subject.document) ?? []) : [];
  }
  if ('conflict' in subject) return rule.checkConflict?.(subject.conflict) ?? [];
  if ('template' in subject) return rule.checkTemplate?.(subject.template) ?? [];
  if ('ledger' in subject) return rule.checkLedger?.(subject.ledger) ?? [];
  return 'charter' in subject
    ? (rule.checkCharter?.(subject.charter) ?? [])
    : (rule.checkSource?.(subject.source) ?? []);
}

function setSeverity({ id }: Rule, { severities }: Subject): SeveritySetting | undefined {
  return severities.map((source) => source(id)).find((severity) => severity !== undefined);
}

function isSet(rule: Rule, subject: Subject): boolean {
  return setSeverity(rule, subject) !== undefined;
}

const loudness: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/** The quietest of them. */
function quieter(...severities: readonly (Severity | undefined)[]): Severity {
  return loudness.find((each) => severities.includes(each)) ?? 'error';
}

/** Who never said that a file is a PRD or an SDD is not scolded for what it lacks. */
function loudestFor(subject: Subject): Severity | undefined {
  return 'document' in subject && subject.document.document.place?.isQuiet ? 'hint' : undefined;
}

function severityOf(rule: Rule, subject: Subject): Severity | undefined {
  const setting = setSeverity(rule, subject) ?? defaultSeverityOf(rule, subject);
  if (setting === 'off') return undefined;
  if (setting !== 'by-stage') return setting;
  if (!('document' in subject)) return 'warning';
  const { charter, stage } = subject.document.document;
  return severityForStage(charter.stages, stage);
}

function defaultSeverityOf({ defaultSeverity, defaultFromReady }: Rule, subject: Subject): SeveritySetting {
  if (defaultFromReady === undefined || !('document' in subject)) return defaultSeverity;
  const { charter, stage } = subject.document.document;
  return isReady(charter.stages, stage) ? defaultFromReady : defaultSeverity;
}

function toFinding(rule: Rule, severity: Severity, report: Report, subject: Subject): Finding {
  const { uri, lines } = subject;
  const fixes = (report.fixes ?? []).filter(
    ({ edits }) => !('document' in subject) || leavesComments(subject.document.document, edits),
  );
  return {
    rule: rule.id,
    severity,
    message: report.message,
    uri,
    range: lines.rangeOf(report.span),
    ...(report.about ? { about: report.about } : {}),
    ...(report.scope ? { scope: lines.rangeOf(report.scope) } : {}),
    ...(report.related
      ? {
          related: report.related.map((place) =>
            'uri' in place ? place : { uri, range: lines.rangeOf(place.span), message: place.message },
          ),
        }
      : {}),
    fixes: fixes.map((fix) => ({
      title: fix.title,
      edits: fix.edits.map((edit) => ({ uri, range: lines.rangeOf(edit.span), newText: edit.newText })),
      preferred: fix.preferred ?? false,
      ...(fix.change ? { change: fix.change } : {}),
      ...(fix.partner ? { partner: fix.partner } : {}),
      ...(fix.record ? { record: fix.record } : {}),
      ...(fix.action ? { action: fix.action } : {}),
    })),
  };
}
