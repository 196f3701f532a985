import { visible } from '../commandLine/visible.js';
import type { CheckReport, FindingReport } from '../reports/report.js';

/**
 * The findings as JUnit XML: a suite for each file, a failed test for each error and warning. What is only said for information
 * is written down in a test that passes, and so is a document of which there is nothing to say. Hints are left out.
 *
 * @param documents paths of all documents that were checked
 */
export function junitLines({ findings }: CheckReport, documents: readonly string[]): readonly string[] {
  const byPath = new Map<string, FindingReport[]>(documents.map((path) => [path, []]));
  for (const finding of findings) {
    if (finding.severity === 'hint') continue;
    const own = byPath.get(finding.path);
    if (own) own.push(finding);
    else byPath.set(finding.path, [finding]);
  }
  const suites = [...byPath].map(([path, own]) => suite(path, own));
  const tests = suites.reduce((sum, each) => sum + each.tests, 0);
  const failures = suites.reduce((sum, each) => sum + each.failures, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tandem" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
  ];
}

function suite(path: string, findings: readonly FindingReport[]) {
  const failures = findings.filter(isFailure).length;
  const tests = Math.max(findings.length, 1);
  const name = escaped(path);
  const cases =
    findings.length === 0
      ? [`    <testcase name="check" classname="${name}"/>`]
      : findings.flatMap((finding) => {
          const { line, character } = finding.range.start;
          const at = `${line + 1}:${character + 1}`;
          const message = escaped(finding.message);
          const said = `${name}:${at} ${finding.severity} ${message}`;
          return [
            `    <testcase name="${escaped(finding.rule)} ${at}" classname="${name}">`,
            isFailure(finding)
              ? `      <failure type="${finding.severity}" message="${message}">${said}</failure>`
              : `      <system-out>${said}</system-out>`,
            '    </testcase>',
          ];
        });
  const lines = [
    `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0">`,
    ...cases,
    '  </testsuite>',
  ];
  return { tests, failures, lines };
}

function isFailure({ severity }: FindingReport): boolean {
  return severity === 'error' || severity === 'warning';
}

/** A text as XML holds it, in a tag and between two: what XML has no place for is shown by another sign. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
