import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/core/rules/finding.js';
import { ruleIds } from '../../src/core/rules/ruleList.js';
import { LineIndex } from '../../src/core/text/lineIndex.js';
import { applyEdits } from '../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';
import { readFixture } from './fixture.js';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ file: name, ...readFixture(fileURLToPath(new URL(name, folder))) }));

describe('rules, by fixture', () => {
  for (const fixture of fixtures) {
    it(`${fixture.file}: ${fixture.name}`, async () => {
      const workspace = new MemoryWorkspace(fixture.files);
      const { findings } = await workspace.analyze(fixture.path);
      const lines = new LineIndex(fixture.text);
      assert.deepEqual(
        findings.map(shown),
        fixture.expected.map((expected) => ({
          rule: expected.rule,
          severity: expected.severity,
          message: expected.message,
          range: lines.rangeOf(expected),
          fixes: expected.fixes,
        })),
      );
    });

    it(`${fixture.file}: each fix mends its finding, and is not offered for it again`, async () => {
      const before = await new MemoryWorkspace(fixture.files).analyze(fixture.path);
      for (const finding of before.findings) {
        for (const fix of finding.fixes) {
          // What only an editor can do has its tests with the feature that does it.
          if (fix.action) continue;
          const workspace = new MemoryWorkspace(fixture.files);
          const request = { rule: finding.rule, title: fix.title, at: finding.range.start };
          const source = { uri: workspace.uri(fixture.path), text: fixture.text };
          const plan = await workspace.tandem.planFix(source, request);
          assert.equal(plan.refused, undefined, fix.title);
          for (const { uri, text, edits } of plan.files) {
            const after = applyEdits(text, edits);
            assert.notEqual(after, text, `${fix.title} changes something`);
            workspace.files.set(uri.slice(workspace.root.length + 1), after);
            workspace.core.charters.forget(uri);
            await workspace.tandem.filesChanged([{ uri, type: 'changed' }]);
          }
          const after = await workspace.analyze(fixture.path);
          // By rule and title: what a finding says in words may change without anything being mended.
          const offers = (findings: readonly Finding[]) =>
            findings.filter(
              ({ rule, fixes }) => rule === finding.rule && fixes.some(({ title }) => title === fix.title),
            ).length;
          assert.ok(offers(after.findings) < offers(before.findings), `“${fix.title}” is still offered`);
        }
      }
    });

    it(`${fixture.file}: fixing all comes to rest at once`, async () => {
      const { tandem, uri } = open(fixture);
      const once = applyEdits(fixture.text, await tandem.planFixAll({ uri, text: fixture.text }, 'everything'));
      assert.deepEqual(await tandem.planFixAll({ uri, text: once }, 'everything'), []);
    });
  }

  it('every rule has a fixture that fires', () => {
    const firing = new Set(fixtures.flatMap((fixture) => fixture.expected.map((finding) => finding.rule)));
    // These speak of files that cannot be read or are no UTF-8, of somebody who types and of commits: no fixture can hold them.
    for (const id of ['unreadable-file', 'file-encoding', 'edited-by-other', 'unverified-signoff']) firing.add(id);
    assert.deepEqual(
      ruleIds.filter((id) => !firing.has(id)),
      [],
    );
  });

  it('every rule stays silent on a document that is whole', () => {
    const silent = fixtures.filter((fixture) => fixture.expected.length === 0);
    assert.ok(silent.some((fixture) => fixture.path.includes('.prd.')));
    assert.ok(silent.some((fixture) => fixture.path.includes('.sdd.')));
  });
});

function shown({ rule, severity, message, range, fixes }: Finding) {
  return { rule, severity, message, range, fixes: fixes.map(({ title, preferred }) => ({ title, preferred })) };
}

function open(fixture: { files: Readonly<Record<string, string>>; path: string }) {
  const workspace = new MemoryWorkspace(fixture.files);
  return { tandem: workspace.tandem, uri: workspace.uri(fixture.path) };
}
