import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Inspection, WholeDecision, WholeInspection } from '../../core/features/inspection.js';
import type { Finding, Severity } from '../../core/rules/finding.js';
import type { Tandem } from '../../core/tandem.js';
import type { Range } from '../../core/text/range.js';
import type { CheckFormat } from '../commandLine/arguments.js';
import type { FindingIdentity } from '../check/findingIdentity.js';

/** What `check --format json` prints: zero-based, shaped as in the Language Server Protocol. */
export interface CheckReport {
  readonly version: 1;
  readonly documents: readonly DocumentReport[];
  readonly findings: readonly FindingReport[];
  readonly summary: Readonly<Record<'documents' | Severity, number>>;
}

interface DocumentReport {
  readonly path: string;
  readonly kind: string;
  readonly team: string | null;
  readonly stage: string | null;
  readonly decisions: Inspection['decisions'];
}

/** A finding as it is reported. */
export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly range: Range;
  /** Only where a finding compares places. */
  readonly related?: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly path: string; readonly range: Range; readonly newText: string }[];
  }[];
}

/**
 * Builds the report of `tandem check`, file after file, and keeps nothing of a file but what is reported: neither its text
 * nor its tree. Paths in it are relative to `workingDirectory`, with forward slashes.
 */
export class CheckReportBuilder {
  readonly #workingDirectory: string;
  readonly #isForReading: boolean;
  readonly #format: CheckFormat;
  readonly #paths: string[] = [];
  readonly #identities = new Map<FindingReport, FindingIdentity>();
  readonly #documents: DocumentReport[] = [];
  readonly #findings: FindingReport[] = [];
  readonly #summary = { documents: 0, error: 0, warning: 0, info: 0, hint: 0 };

  /**
   * @param format what the report is for: people are told neither hints nor fixes nor what a document answers: of thousands of
   * documents, that is most of what there is to keep
   */
  constructor(workingDirectory: string, format: CheckFormat) {
    this.#workingDirectory = workingDirectory;
    this.#format = format;
    this.#isForReading = format !== 'json' && format !== 'sarif';
  }

  /** @param standing how its decisions stand; for JSON alone */
  addDocument(uri: string, standing: ReturnType<Tandem['standing']>): void {
    this.#summary.documents++;
    const path = this.#path(uri);
    if (this.#format === 'junit') this.#paths.push(detached(path));
    if (!standing || this.#format !== 'json') return;
    const { kind, team, stage, decisions } = standing;
    this.#documents.push(detached({ path, kind, team: team ?? null, stage: stage ?? null, decisions }));
  }

  /** @param known what each finding is known by, where that is asked for */
  addFindings(findings: readonly Finding[], known?: readonly FindingIdentity[]): void {
    for (const [index, finding] of findings.entries()) {
      this.#summary[finding.severity]++;
      if (this.#isForReading && finding.severity === 'hint') continue;
      const report: FindingReport = {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        path: this.#path(finding.uri),
        range: finding.range,
        ...(finding.related && !this.#isForReading
          ? { related: finding.related.map(({ uri, ...place }) => ({ path: this.#path(uri), ...place })) }
          : {}),
        // What only an editor can do is no edit that a machine could make.
        fixes: (this.#isForReading ? [] : finding.fixes)
          .filter((fix) => fix.edits.length > 0)
          .map((fix) => ({
            title: fix.title,
            edits: fix.edits.map((edit) => ({ path: this.#path(edit.uri), range: edit.range, newText: edit.newText })),
          })),
      };
      const kept = detached(report);
      this.#findings.push(kept);
      const identity = known?.[index];
      if (identity) this.#identities.set(kept, detached(identity));
    }
  }

  build(): CheckReport {
    return {
      version: 1,
      documents: this.#documents,
      findings: this.#findings,
      summary: { ...this.#summary },
    };
  }

  /** Paths of the documents that were checked; only where the format shows them. */
  get documentPaths(): readonly string[] {
    return this.#paths;
  }

  /** What a finding of the report is known by, where that was asked for. */
  identityOf(finding: FindingReport): FindingIdentity | undefined {
    return this.#identities.get(finding);
  }

  #path(uri: string): string {
    return shownPath(uri, this.#workingDirectory);
  }
}

/** The same data in strings of its own: to JavaScript engines a part of a text is a view that keeps the whole. */
function detached<T>(report: T): T {
  return JSON.parse(JSON.stringify(report)) as T;
}

/** Builds the report of `tandem inspect`. */
export function inspectReport(
  { uri, kind, partOf, sections, decisions, requirements }: WholeInspection,
  workingDirectory: string,
) {
  const shown = (of: string) => shownPath(of, workingDirectory);
  const reported = ({ elsewhere, ...decision }: WholeDecision) =>
    elsewhere ? { ...decision, elsewhere: { path: shown(elsewhere.uri), position: elsewhere.at } } : decision;
  return {
    path: shown(uri),
    kind,
    ...(partOf === undefined ? {} : { partOf: shown(partOf) }),
    sections,
    decisions: Object.fromEntries(Object.entries(decisions).map(([id, each]) => [id, reported(each)])),
    requirements: requirements.map(({ uri: of, ...each }) => (of === undefined ? each : { ...each, path: shown(of) })),
  };
}

/** A file's path as the user would type it. */
export function shownPath(uri: string, workingDirectory: string): string {
  const path = relative(workingDirectory, fileURLToPath(uri));
  // Elsewhere than on Windows a backslash is a letter of a name.
  return (sep === '\\' ? path.replaceAll(sep, '/') : path) || '.';
}
