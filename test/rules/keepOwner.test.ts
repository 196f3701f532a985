import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';

const charter = `people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
  alan: { name: Alan Turing }
teams:
  payments: { name: Payments, roles: { pm: ada, em: grace } }
`;

/** What stands under a heading, and what of it *Keep “Ada” alone* makes. */
const kept: readonly (readonly [heading: string, before: string, after: string])[] = [
  ['Problem', 'Owner: Ada, Grace', 'Owner: Ada (consulted: Grace)'],
  ['Problem', '**Owner:** Grace or **Ada**', '**Owner:** **Ada** (consulted: Grace)'],
  ['Problem', 'Co-owners: Ada and Grace', 'Owner: Ada (consulted: Grace)'],
  ['Problem', 'Owner: Ada\nCo-owner: Grace', 'Owner: Ada\nConsulted: Grace'],
  ['Problem', '- Owner: Grace\n- Owner: Ada', '- Consulted: Grace\n- Owner: Ada'],
  ['Problem', 'Owner: Ada and Grace (platform)', 'Owner: Ada; consulted: Grace (platform)'],
  ['Problem', '| Owner | Ada / Grace |\n| --- | --- |', '| Owner | Ada (consulted: Grace) |\n| --- | --- |'],
  ['Problem', 'Owned by Ada, Grace and Alan.', 'Owner: Ada (consulted: Grace, Alan)'],
  ['Problem', '> Ada and Grace decide together.', '> Owner: Ada (consulted: Grace)'],
  ['Problem', 'Owner: Ada, Grace  \nDate: May', 'Owner: Ada (consulted: Grace)  \nDate: May'],
  ['Warum', 'Verantwortlich: Ada und Grace', 'Verantwortlich: Ada (konsultiert: Grace)'],
  ['Warum', 'Ada und Grace entscheiden gemeinsam.', 'Verantwortlich: Ada (konsultiert: Grace)'],
  ['Pourquoi', 'Responsable : Ada et Grace', 'Responsable : Ada (consulté : Grace)'],
  ['Pourquoi', 'Co-responsables : Ada, Grace', 'Responsable : Ada (consulté : Grace)'],
  ['Por qué', 'Responsable: Ada y Grace', 'Responsable: Ada (consultado: Grace)'],
  ['Por quê', 'Responsável: Ada e Grace', 'Responsável: Ada (consultado: Grace)'],
  ['課題', '責任者：Ada、Grace', '責任者：Ada（相談先：Grace）'],
  ['背景', '负责人：Ada 和 Grace', '负责人：Ada（咨询：Grace）'],
  ['배경', '담당자: Ada, Grace', '담당자: Ada (협의: Grace)'],
];

const document = (heading: string, text: string) =>
  `# Invoices\n\n## ${heading}\n\n${text}\n\nClinics print each invoice and lose a day a week.\n\n## Requirements\n\n- FR-1: A clinic can send an invoice by mail.\n`;

async function findingsOf(text: string) {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': text });
  return (await workspace.analyze('a.prd.md')).findings;
}

async function keep(text: string): Promise<{ titles: readonly string[]; after: string }> {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': text });
  const finding = (await workspace.analyze('a.prd.md')).findings.find(({ rule }) => rule === 'shared-ownership');
  assert.ok(finding, 'nothing was said');
  const titles = finding.fixes.map(({ title }) => title);
  const [title] = titles;
  if (title === undefined) return { titles, after: text };
  const source = { uri: workspace.uri('a.prd.md'), text };
  const plan = await workspace.tandem.planFix(source, { rule: finding.rule, title, at: finding.range.start });
  const [file] = plan.files ?? [];
  assert.ok(file);
  return { titles, after: applyEdits(file.text, file.edits) };
}

describe('Keep one owner alone', () => {
  for (const [heading, before, after] of kept) {
    it(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}, and nothing else is said or changed`, async () => {
      for (const eol of ['\n', '\r\n']) {
        const text = document(heading, before).replaceAll('\n', eol);
        const { titles, after: made } = await keep(text);
        assert.equal(titles.length, 1);
        assert.equal(made, document(heading, after).replaceAll('\n', eol));
        const rules = (await findingsOf(text)).map(({ rule }) => rule).filter((rule) => rule !== 'shared-ownership');
        assert.deepEqual(
          (await findingsOf(made)).map(({ rule }) => rule),
          rules,
        );
      }
    });
  }

  it('names the others under “consulted” in front matter, and leaves the rest as it is', async () => {
    const text = `---\nteam: payments # ours\nowner: [grace, ada] # both\n---\n${document('Problem', 'Owner: Ada')}`;
    const { titles, after } = await keep(text);
    assert.deepEqual(titles, ['Keep “ada” alone']);
    assert.equal(
      after,
      `---\nteam: payments # ours\nowner: ada # both\nconsulted: [grace]\n---\n${document('Problem', 'Owner: Ada')}`,
    );
    assert.deepEqual(
      (await findingsOf(after)).filter(({ rule }) => rule === 'shared-ownership'),
      [],
    );
  });

  it('offers the charter’s owner only, by role too, and nobody where none of those named is', async () => {
    assert.deepEqual((await keep(document('Problem', 'Owner: EM & PM'))).titles, ['Keep “PM” alone']);
    assert.deepEqual((await keep(document('Problem', 'Owner: Grace & Alan'))).titles, []);
  });

  it('takes no remark out, and offers nothing in the middle of a paragraph', async () => {
    assert.deepEqual((await keep(document('Problem', 'Owner: Ada, as agreed in May, and Grace'))).titles, []);
    assert.deepEqual((await keep(document('Problem', 'Owned by Ada and Grace. They meet on Mondays.'))).titles, []);
    const below = '- Owner: Grace\n- Owner: Ada\n  - as agreed in May';
    assert.match(
      (await keep(document('Problem', below))).after,
      /- Consulted: Grace\n- Owner: Ada\n {2}- as agreed in May/,
    );
  });
});
