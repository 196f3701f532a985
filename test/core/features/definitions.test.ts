import assert from 'node:assert/strict';
import { definitionInCharter, definitionInDocument } from '../../../src/core/features/definitions.js';
import { readCharter } from '../../../src/core/charter/read/readCharter.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = `version: 1
roles: { design: Product designer }
people:
  ada: { name: Ada Lovelace, github: adal }
teams:
  payments:
    name: Payments
    roles: { pm: ada, em: [] }
`;

async function fromDocument(marked: string): Promise<string | undefined> {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': marked.replace('‸', '') });
  const analysis = await workspace.analyze('a.prd.md');
  assert.equal(analysis.type, 'document');
  const { file } = await workspace.core.charters.for(workspace.uri('a.prd.md'));
  assert.ok(file);
  const position = analysis.document.lines.positionAt(marked.indexOf('‸'));
  const range = definitionInDocument(analysis.document, file.reading, position);
  return range && lineOf(charter, range.start.line);
}

function fromCharter(marked: string): string | undefined {
  const text = marked.replace('‸', '');
  const lines = new LineIndex(text);
  const range = definitionInCharter(readCharter('file:///ownership.yaml', text), lines.positionAt(marked.indexOf('‸')));
  return range && lineOf(text, range.start.line);
}

function lineOf(text: string, line: number): string {
  return text.split('\n')[line]?.trim() ?? '';
}

describe('definitions', () => {
  const ada = 'ada: { name: Ada Lovelace, github: adal }';
  const cases: readonly [string, string | undefined][] = [
    ['---\nauthors: [a‸da]\n---\n\n# A\n', ada],
    ['---\nauthors: Ada Love‸lace\n---\n\n# A\n', ada],
    ['---\nteam: pay‸ments\n---\n\n# A\n', 'payments:'],
    ['---\nsignoffs: [{ decision: why, role: des‸ign, by: x }]\n---\n\n# A\n', 'roles: { design: Product designer }'],
    ['---\nteam: payments\nsignoffs: [{ role: e‸m }]\n---\n\n# A\n', 'roles: { pm: ada, em: [] }'],
    ['# A\n\nAsk @ad‸al about it.\n', ada],
    ['# A\n\nAsk ‸@ada.\n', ada],
    ['# A\n\nAsk @ada‸.\n', ada],
    ['# A\n\n**Owner:** Ada Love‸lace (PM)\n', ada],
    ['# A\n\nAsk @no‸body.\n', undefined],
    ['# A\n\nWrite to x@ad‸a.example.\n', undefined],
    ['# A\n\nThe a‸da of old.\n', undefined],
  ];
  for (const [marked, expected] of cases) {
    it(`${JSON.stringify(marked)} → ${expected ?? 'nothing'}`, async () => {
      assert.equal(await fromDocument(marked), expected);
    });
  }

  it('lead within the charter, too', () => {
    assert.equal(fromCharter(charter.replace('pm: ada', 'pm: a‸da')), ada);
    assert.equal(
      fromCharter(`${charter}decisions: { when: { owner: desi‸gn } }\n`),
      'roles: { design: Product designer }',
    );
    assert.equal(fromCharter(`${charter}  search: { parent: pay‸ments }\n`), 'payments:');
    assert.equal(fromCharter(charter.replace('name: Pay', 'name: P‸ay')), undefined);
  });
});
