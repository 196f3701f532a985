import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { LineIndex } from '../../../../src/core/text/lineIndex.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const folder = '.kiro/specs/desk';
const prdPath = `${folder}/requirements.md`;
const sddPath = `${folder}/design.md`;
const prd =
  '# Requirements\n\n### Requirement 1: Lend a key\n\n**User Story:** As a guest, I want a key.\n\n#### Acceptance Criteria\n\n1. A key is lent\n1. It is written down\n';
const sdd = '# Design\n\n## Overview\n\nA desk with a list.\n\n_Requirements: 1.1, 1_\n';
const files = { [prdPath]: prd, [sddPath]: sdd };

const openSpecPath = 'openspec/specs/keys/spec.md';
const openSpec = '# Keys\n\n## Requirements\n\n### Requirement: Lend a key\n\nThe desk SHALL lend it.\n';

class Place {
  readonly workspace = new MemoryWorkspace({ ...files, [openSpecPath]: openSpec });
  readonly uri: string;
  readonly text: string;
  readonly path: string;

  constructor(path: string) {
    this.path = path;
    this.uri = this.workspace.uri(path);
    this.text = this.workspace.files.get(path) ?? '';
  }

  async at(words: string) {
    await this.workspace.analyze(this.path);
    return new LineIndex(this.text).positionAt(this.text.indexOf(words));
  }

  /** Places as `file:line:character`, counted from one. */
  shown(places: readonly { readonly uri: string; readonly range: { start: { line: number; character: number } } }[]) {
    return places.map(
      ({ uri, range: { start } }) => `${uri.slice(uri.lastIndexOf('/') + 1)}:${start.line + 1}:${start.character + 1}`,
    );
  }
}

describe('Requirements without a printed ID', () => {
  it('are found from where they are cited, and back', async () => {
    const design = new Place(sddPath);
    const { names } = design.workspace.tandem;
    const position = await design.at('1.1,');
    assert.deepEqual(design.shown(await names.definitions(design.uri, position)), ['requirements.md:9:1']);
    assert.deepEqual(design.shown(await names.references(design.uri, position, true)), [
      'design.md:7:16',
      'requirements.md:9:1',
    ]);
    const product = new Place(prdPath);
    const heading = await product.at('1: Lend');
    assert.deepEqual(product.shown(await product.workspace.tandem.names.references(product.uri, heading, false)), [
      'design.md:7:21',
    ]);
  });

  it('are told of in a hover', async () => {
    const design = new Place(sddPath);
    const position = await design.at('1.1,');
    const hover = await design.workspace.tandem.hover(design.uri, position, { namesOnly: false });
    assert.match(JSON.stringify(hover), /\*\*1\\\\\.1\*\* A key is lent.*covered.*desk › Overview/);
  });

  it('are not renamed, and the reason is said', async () => {
    const design = new Place(sddPath);
    const { names } = design.workspace.tandem;
    const position = await design.at('1.1,');
    const numbered = {
      refused: 'The requirement “1.1” goes by its place in the document. Move it there to change its number.',
    };
    assert.deepEqual(await names.renamable(design.uri, position), numbered);
    assert.deepEqual(await names.planRename(design.uri, position, 'FR-1'), numbered);
    const titled = new Place(openSpecPath);
    assert.deepEqual(await titled.workspace.tandem.names.renamable(titled.uri, await titled.at('Lend a key')), {
      refused: 'The requirement “Lend a key” goes by its heading. Change the heading, and each place that names it.',
    });
  });

  it('are offered where a design cites them, those that nobody covers first', async () => {
    const text = sdd.replace('1.1, 1_', '1.2, ');
    const design = new Place(sddPath);
    const position = new LineIndex(text).positionAt(text.indexOf('1.2, ') + 5);
    const found = await design.workspace.tandem.completions({ uri: design.uri, text }, position, { namesOnly: false });
    assert.deepEqual(
      found.map(({ newText }) => newText),
      ['1', '1.1'],
    );
  });

  it('are shown where they are meant and not printed', async () => {
    const product = new Place(prdPath);
    await product.at('');
    const hints = product.workspace.tandem.idHints(product.uri);
    assert.deepEqual(
      hints.map(({ id, at }) => `${id} ${at.line + 1}:${at.character + 1}`),
      ['1.1 9:4', '1.2 10:4'],
    );
    const titled = new Place(openSpecPath);
    await titled.at('');
    assert.deepEqual(titled.workspace.tandem.idHints(titled.uri), []);
  });

  it('are shown behind the headings of stories', async () => {
    const path = 'specs/001-desk/spec.md';
    const workspace = new MemoryWorkspace({
      [path]: '# A\n\n### User Story 2 - Lend\n\nWords.\n\n- **FR-001**: Lend\n',
    });
    await workspace.analyze(path);
    assert.deepEqual(workspace.tandem.idHints(workspace.uri(path)), [{ id: 'US2', at: { line: 2, character: 23 } }]);
  });

  it('are not inserted or retired in a form that their tool does not read', async () => {
    for (const path of [prdPath, openSpecPath]) {
      const place = new Place(path);
      const { tandem } = place.workspace;
      const source = { uri: place.uri, text: place.text };
      assert.deepEqual(await tandem.planInsertRequirement(source, 8), {
        refused: 'Requirements have no printed ID here. Add one by hand, as the others are written.',
      });
      assert.deepEqual(await tandem.requirementsInForce(source, 8), {
        refused: 'This PRD has no requirement to retire.',
      });
    }
  });

  it('are said to be covered in the words of their tool', async () => {
    const text = sdd.replace('1.1, 1_', '1.1_');
    const workspace = new MemoryWorkspace({ [prdPath]: prd, [sddPath]: text, [`${folder}/tasks.md`]: '# Tasks\n' });
    await workspace.tandem.documents.update();
    const { findings } = await workspace.analyze(prdPath);
    const found = findings.filter(({ rule }) => rule === 'uncovered-requirement');
    assert.deepEqual(
      found.map(({ message, fixes }) => [message, fixes.map(({ title }) => title)]),
      [
        [
          '“1.2” is not covered in design.md, tasks.md. The EM: cover it there, or say that it comes later.',
          ['Add “_Requirements: 1.2_” to design.md'],
        ],
      ],
    );
    const [finding] = found;
    assert.ok(finding);
    const request = { rule: finding.rule, title: finding.fixes[0]?.title ?? '', at: finding.range.start };
    const plan = await workspace.tandem.planFix({ uri: workspace.uri(prdPath), text: prd }, request);
    assert.ok('files' in plan && plan.files, JSON.stringify(plan));
    const [file] = plan.files;
    assert.ok(file);
    const written = applyEdits(file.text, file.edits);
    assert.equal(written, text.replace('# Design\n', '# Design\n\n_Requirements: 1.2_\n'));
  });

  it('are confirmed under their numbers, be they like decimals or not', async () => {
    const many = `${prd}${Array.from({ length: 8 }, (_, at) => `1. It is ${at}\n`).join('')}`;
    const text = sdd.replace('1.1, 1_', '1.1, 1.10, 1_');
    const workspace = new MemoryWorkspace({ [prdPath]: many, [sddPath]: text });
    await workspace.tandem.documents.update();
    const source = { uri: workspace.uri(sddPath), text };
    const offers = await workspace.tandem.confirmOffers(source);
    assert.ok(!('refused' in offers));
    assert.deepEqual(offers.map(({ id }) => id).sort(), ['1', '1.1', '1.10']);
    const plan = await workspace.tandem.planConfirm(source, offers);
    // A design of Kiro has no front matter, and gets none.
    assert.ok('created' in plan && plan.created?.uri === workspace.uri('.tandem/ledger'));
    workspace.files.set('.tandem/ledger', plan.created.text);
    await workspace.tandem.filesChanged([{ uri: plan.created.uri, type: 'created' }]);
    const facts = await workspace.tandem.documents.facts(source.uri);
    assert.deepEqual(Object.keys(facts?.confirmed ?? {}).sort(), ['1', '1.1', '1.10']);
    assert.deepEqual(await workspace.tandem.confirmOffers(source), {
      refused: 'Everything that this SDD covers is confirmed.',
    });
  });

  it('are named in a finding when no one has them, without a guess which was meant', async () => {
    const design = new Place(sddPath);
    await design.workspace.tandem.documents.update();
    const { findings } = await design.workspace.analyze(sddPath, sdd.replace('1.1, 1_', '1.9, 2.1, 1.1-1.3_'));
    assert.deepEqual(
      findings
        .filter(({ rule }) => rule === 'unknown-requirement')
        .map(({ message, fixes, severity }) => [message, fixes.length, severity]),
      ['1.9', '2.1', '1.3'].map((id) => [
        `There is no requirement “${id}” in requirements.md. Correct the ID, or add the requirement there.`,
        0,
        'hint',
      ]),
    );
  });

  it('are no two when two headings have one number, and nobody changes one of them', async () => {
    const text = `${prd}\n### Requirement 1: Lend another\n\nWords.\n`;
    const product = new Place(prdPath);
    const { findings } = await product.workspace.analyze(prdPath, text);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'duplicate-requirement').map(({ message, fixes }) => [message, fixes]),
      [['Two requirements have the ID “1”. Give one of them another.', []]],
    );
  });
});
