import { createHash } from 'node:crypto';
import type {
  ArtifactLocation,
  Fix as SarifFix,
  Log,
  PhysicalLocation,
  Region,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
} from 'sarif';
import type { SeveritySetting } from '../../core/charter/model/charter.js';
import { rules } from '../../core/rules/ruleList.js';
import { documentationOf, repository } from '../../core/rules/support/documentation.js';
import type { Range } from '../../core/text/range.js';
import { identityKey, type FindingIdentity } from '../check/findingIdentity.js';
import type { CheckReport, FindingReport } from '../reports/report.js';

/** What the report is made of besides itself. */
export interface SarifAbout {
  /** Of Tandem. */
  readonly version: string;
  readonly identityOf: (finding: FindingReport) => FindingIdentity | undefined;
  /** What could not be checked, as sentences. */
  readonly complaints: readonly string[];
}

/** The findings in the Static Analysis Results Interchange Format 2.1.0, as code hosts take them. Hints are left out. */
export function sarifLog(report: CheckReport, { version, identityOf, complaints }: SarifAbout): Log {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  const shown = report.findings.filter(({ severity }) => severity !== 'hint');
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tandem',
            semanticVersion: version,
            informationUri: repository,
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: complaints.length === 0,
            toolExecutionNotifications: complaints.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
        results: shown.map((finding): Result => {
          const index = ruleIndex.get(finding.rule);
          const identity = identityOf(finding);
          return {
            ruleId: finding.rule,
            ...(index === undefined ? {} : { ruleIndex: index }),
            level: levelOf(finding.severity),
            message: { text: finding.message },
            locations: [{ physicalLocation: place(finding) }],
            ...(identity ? { partialFingerprints: { 'tandem/v1': fingerprint(finding.path, identity, seen) } } : {}),
            ...(finding.related
              ? {
                  relatedLocations: finding.related.map((related, at) => ({
                    id: at,
                    physicalLocation: place(related),
                    message: { text: related.message },
                  })),
                }
              : {}),
            ...(finding.fixes.length > 0 ? { fixes: finding.fixes.map(fixOf) } : {}),
          };
        }),
      },
    ],
  };
}

function descriptor(rule: (typeof rules)[number]): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    helpUri: documentationOf(rule.id),
    help: { text: rule.docs, markdown: rule.docs },
    defaultConfiguration: configuration(rule.defaultSeverity),
    properties: { tags: [...rule.appliesTo] },
  };
}

function configuration(severity: SeveritySetting): ReportingConfiguration {
  if (severity === 'off') return { enabled: false };
  // From “ready” on it is one; SARIF has no word for that.
  return { level: severity === 'by-stage' ? 'warning' : levelOf(severity) };
}

function levelOf(severity: FindingReport['severity']): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

/** Findings that are alike in one file are counted, so that no two have the same. */
function fingerprint(path: string, identity: FindingIdentity, seen: Map<string, number>): string {
  const hash = createHash('sha256').update(identityKey(identity)).digest('hex').slice(0, 32);
  const key = `${path}\n${hash}`;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return `${hash}:${count}`;
}

function place({ path, range }: { readonly path: string; readonly range: Range }): PhysicalLocation {
  return { artifactLocation: location(path), region: region(range) };
}

function location(path: string): ArtifactLocation {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** Ours count from zero, those of SARIF from one. */
function region({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function fixOf({ title, edits }: FindingReport['fixes'][number]): SarifFix {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return {
    description: { text: title },
    artifactChanges: paths.map((path) => ({
      artifactLocation: location(path),
      replacements: edits
        .filter((edit) => edit.path === path)
        .map(({ range, newText }) => ({ deletedRegion: region(range), insertedContent: { text: newText } })),
    })),
  };
}
