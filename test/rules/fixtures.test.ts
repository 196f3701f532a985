import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fixAll } from '../../src/core/features/fixAll.js';
import type { FileEdit, Finding } from '../../src/core/rules/finding.js';
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

    it(`${fixture.file}: each fix mends its finding`, async () => {
      const before = await new MemoryWorkspace(fixture.files).analyze(fixture.path);
      for (const finding of before.findings) {
        for (const fix of finding.fixes) {
          // What only an editor can do has its tests with the feature that does it.
          if (fix.action) continue;
          const workspace = new MemoryWorkspace(fixture.files);
          for (const [path, text] of workspace.files)
            workspace.files.set(path, edited(text, fix.edits, workspace.uri(path)));
          const changed = [...workspace.files].some(([path, text]) => text !== fixture.files[path]);
          assert.ok(changed, `${fix.title} changes something`);
          const after = await workspace.analyze(fixture.path);
          assert.ok(
            !after.findings.some((other) => isSame(other, finding)),
            `“${fix.title}” leaves its finding in place`,
          );
        }
      }
    });

    it(`${fixture.file}: fixing all comes to rest`, async () => {
      const workspace = new MemoryWorkspace(fixture.files);
      let { text } = fixture;
      for (let round = 0; ; round++) {
        assert.ok(round < 10, 'fixes call for each other without end');
        const { findings } = await workspace.analyze(fixture.path, text);
        const edits = fixAll(findings);
        if (edits.length === 0) break;
        text = edited(text, edits, workspace.uri(fixture.path));
      }
    });
  }

  it('every rule has a fixture that fires', () => {
    const firing = new Set(fixtures.flatMap((fixture) => fixture.expected.map((finding) => finding.rule)));
    // These speak of files that cannot be read or are no UTF-8, and of somebody who types: no fixture can hold them.
    for (const id of ['unreadable-file', 'file-encoding', 'edited-by-other']) firing.add(id);
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

function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.message === b.message;
}

function edited(text: string, edits: readonly FileEdit[], uri: string): string {
  const lines = new LineIndex(text);
  const own = edits.filter((edit) => edit.uri === uri);
  return applyEdits(
    text,
    own.map((edit) => ({ span: lines.spanOf(edit.range), newText: edit.newText })),
  );
}
