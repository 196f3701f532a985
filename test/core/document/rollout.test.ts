import assert from 'node:assert/strict';
import { lenses } from '../../../src/core/features/lenses.js';
import { headingIndexOf } from '../../../src/core/language/headingIndex.js';
import { readHeading } from '../../../src/core/language/readHeading.js';
import { defaultCharter } from '../../../src/core/charter/read/readCharter.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const people = `
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper }, lin: { name: Lin Chen } }
roles: { design: Design }
`;
const team = `${people}teams: { payments: { roles: { pm: ada, em: grace, design: lin } } }\n`;

async function read(path: string, text: string, charter = team) {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': `version: 1\n${charter}`, [path]: text });
  const analysis = await workspace.analyze(path);
  assert.equal(analysis.type, 'document');
  return analysis;
}

async function state(text: string, decision: string, path = 'a.prd.md'): Promise<string | undefined> {
  return (await read(path, text)).document.decisions.answers.get(decision)?.state;
}

async function lensOf(text: string, charter: string): Promise<string | undefined> {
  const { document } = await read('a.prd.md', text, charter);
  return lenses(document, []).find((lens) => lens.kind === 'section')?.text;
}

function answersOf(heading: string): string {
  return readHeading(heading, headingIndexOf(defaultCharter()))?.answers.join(' ') ?? '';
}

describe('the rollout, a decision of its own', () => {
  it('is what these headings are about', () => {
    const headings = `Rollout plan | Rollout | 4. Roll-out plan | 🚀 Launch | Launch plan (optional) | Phased rollout |
      Staged rollout to clinics | Go-live plan | Rollout strategy | Launch checklist | Who gets it first? |
      上线计划 | 灰度发布 | 推广计划 | ロールアウト計画 | 段階的リリース | 展開計画 | 출시 계획 | 롤아웃 | 단계적 출시 |
      Einführungsplan | Rollout-Konzept | Markteinführung | Plan de déploiement | Déploiement progressif | Lancement |
      Plan de lanzamiento | Despliegue gradual | Plano de lançamento | Estratégia de lançamento`;
    for (const heading of headings.split('|')) assert.equal(answersOf(heading.trim()), 'rollout', heading);
    const more = `Ramp-up | Progressive delivery | Release plan | Release strategy | Go-live | Gradual release |
      发布计划 | 上线方案 | 發布策略 | リリース計画 | 릴리스 계획 | 배포 계획 | Releaseplan | Livegang | Montée en charge |
      Plan de publication | Puesta en marcha | Plan de publicación | Plano de implantação | Entrada em operação`;
    for (const heading of more.split('|')) assert.equal(answersOf(heading.trim()), 'rollout', heading);
  });

  it('is, with When, what these are about', () => {
    const headings = `Launch date | Rollout timeline | Rollout schedule | When do we launch? | Go-live date | 上线时间 |
      何时上线 | 公開日 | いつ公開しますか | 출시일 | 언제 출시하나요? | Einführungstermin | Wann gehen wir live? | Date de lancement |
      Quand lançons-nous ? | Fecha de lanzamiento | ¿Cuándo lanzamos? | Data de lançamento | Quando lançamos?`;
    for (const heading of headings.split('|')) assert.equal(answersOf(heading.trim()), 'rollout when', heading);
    assert.equal(answersOf('Rollout and migration'), 'rollout how');
  });

  it('is not what these are about', () => {
    const headings = `Roadmap | Rollback plan | Deployment | Deployment plan | Migration plan | Go-to-market |
      Graduation criteria | Rollout architecture | Rollout, Upgrade and Rollback Planning | Release date | Release notes |
      リリース日 | 배포 | Einführung | Zeitplan | Veröffentlichung | Déploiement | Despliegue | Implantação`;
    for (const heading of headings.split('|')) {
      const answers = answersOf(heading.trim());
      assert.ok(!answers.includes('rollout'), `${heading}: ${answers}`);
    }
  });

  it('is answered by lines, tables of it, bold headings, front matter and markers, too', async () => {
    for (const text of [
      '# A\n\n**Rollout:** Ten clinics first, then everybody.\n',
      '# A\n\nRollout plan: Ten clinics first, then everybody.\n',
      '# A\n\n## Notes\n\n**Rollout plan**\n\nTen clinics first, then everybody.\n',
      '---\nrollout: ten clinics first\n---\n\n# A\n',
      '# A\n\n## How it reaches people\n\n<!-- decision: rollout -->\n\nTen clinics first.\n',
    ]) {
      assert.equal(await state(text, 'rollout'), 'answered', text);
      assert.equal(await state(text, 'when'), 'missing', text);
    }
    assert.equal(await state('# A\n\n## Rollout plan\n\n<!-- Who gets it first -->\n', 'rollout'), 'empty');
    assert.equal(await state('# A\n\nTen clinics want it.\n', 'rollout'), 'missing');
  });

  it('says When by its dates, and is neither When’s nor How’s nor Who’s by anything else', async () => {
    for (const [text, when] of [
      ['# A\n\n## Rollout plan\n\nTen clinics in March 2027, all in June 2027.\n', 'answered'],
      ['# A\n\n## Rollout plan\n\nTen clinics first, then everybody.\n', 'missing'],
      ['# A\n\n## Rollout plan\n', 'missing'],
      ['# A\n\n## Rollout plan\n\n### Phases\n\nTen clinics in March 2027.\n', 'answered'],
      ['# A\n\n**Rollout:** March 2027 for ten clinics.\n', 'answered'],
      ['# A\n\n| Rollout | March 2027 |\n| --- | --- |\n', 'answered'],
      ['---\nrollout: 2027-03-01\n---\n\n# A\n', 'answered'],
    ] as const) {
      for (const path of ['a.prd.md', 'a.sdd.md']) assert.equal(await state(text, 'when', path), when, text);
    }
    // Whoever owns the rollout need not build it.
    for (const owner of [
      '**Owner:** @ada',
      '**Owner:** Ada Lovelace',
      'Owner:',
      '| Owner | Ada Lovelace |\n| --- | --- |',
    ])
      assert.equal(await state(`# A\n\n## Rollout plan\n\n${owner}\n`, 'who', 'a.sdd.md'), 'missing', owner);
    const text =
      '# A\n\n## Rollout plan\n\nx\n\n### Phases\n\nx\n\n### Rollback\n\nx\n\n### Owner\n\nx\n\n### Goals\n\nx\n\n## When\n\nx\n';
    const { document } = await read('a.prd.md', text);
    assert.deepEqual(
      document.decisions.sections.slice(2).map(({ section, decisions }) => `${section.text}: ${decisions.join(' ')}`),
      ['Rollout plan: rollout', 'Phases: rollout', 'Rollback: rollout', 'Owner: rollout', 'Goals: what', 'When: when'],
    );
  });

  it('is owned by whoever has the area, else by the PM', async () => {
    const text = '# A\n\n## Rollout plan\n\nTen clinics first.\n';
    const withArea = (accountable: string) =>
      `${people}teams: { payments: { roles: { pm: ada, em: grace, design: lin }, responsibilities: { rollout: { accountable: ${accountable} } } } }\n`;
    const pm = 'Rollout · PM Ada Lovelace · consulted: EM Grace Hopper';
    assert.equal(await lensOf(text, team), pm);
    assert.equal(await lensOf(text, withArea('[]')), pm);
    assert.equal(await lensOf(text, withArea('pm')), pm);
    assert.equal(await lensOf(text, withArea('em')), 'Rollout · EM Grace Hopper · consulted: PM Ada Lovelace');
    const design = 'Rollout · Design Lin Chen · consulted: PM Ada Lovelace, EM Grace Hopper';
    assert.equal(await lensOf(text, withArea('design')), design);
    assert.equal(await lensOf(text, withArea('[em, pm]')), pm);
    // What a team says goes before what the one above says, and that before the PM.
    const above = `${people}teams: { all: { roles: { pm: ada, em: grace }, responsibilities: { rollout: { accountable: em } } }, payments: { parent: all, documents: ["**"] } }\n`;
    assert.equal(await lensOf(text, above), 'Rollout · EM Grace Hopper · consulted: PM Ada Lovelace');
    // An owner whom the charter names is the owner, whoever has the area.
    const named = `${withArea('em')}decisions: { rollout: { owner: design } }\n`;
    assert.equal(await lensOf(text, named), design);
  });

  it('has a lens that says when it is the PM’s only until somebody has the area', async () => {
    const decided = `${people}teams: { payments: { roles: { pm: ada }, responsibilities: { rollout: { accountable: pm } } } }\n`;
    const tooltip = async (charter: string) => {
      const { document } = await read('a.prd.md', '# A\n\n## Rollout plan\n\nTen clinics first.\n', charter);
      return lenses(document, []).find((lens) => lens.kind === 'section')?.tooltip;
    };
    const until = 'PM · Ada Lovelace, until the area has an owner';
    assert.ok((await tooltip(team))?.split('\n').includes(until));
    assert.ok(!(await tooltip(decided))?.includes('until'));
  });

  it('is its owner’s in lens, warning and finding, whatever dates stand in it', async () => {
    const area = `${people}teams: { payments: { roles: { pm: ada, em: grace, design: lin }, responsibilities: { rollout: { accountable: design } }, documents: ["**"] } }\n`;
    for (const heading of [
      'Rollout plan',
      'Rollout timeline',
      'Launch date',
      'Release plan',
      'When do we launch?',
      'Go-live',
    ]) {
      const text = (owner: string) => `# A\n\n## ${heading}\n\n${owner}Ten clinics in March 2027, all in June 2027.\n`;
      const { document } = await read('a.prd.md', text(''), area);
      assert.equal(document.decisions.answers.get('rollout')?.state, 'answered', heading);
      assert.equal(document.decisions.answers.get('when')?.state, 'answered', heading);
      const owners = lenses(document, []).flatMap((lens) => (lens.kind === 'section' ? [lens.text] : []));
      assert.deepEqual(owners, ['Rollout · Design Lin Chen · consulted: PM Ada Lovelace, EM Grace Hopper'], heading);
      // Named as the owner: right for whoever has the area, wrong for the EM, who decides When.
      for (const [name, wrong] of [
        ['@lin', []],
        ['@grace', ['ownership.yaml gives Rollout to Lin Chen (Design). This line names Grace Hopper.']],
      ] as const) {
        const { findings } = await read('a.prd.md', text(`Owner: ${name}\n\n`), area);
        const mismatches = findings.filter(({ rule }) => rule === 'owner-mismatch').map(({ message }) => message);
        assert.deepEqual(mismatches, wrong, `${heading}: ${name}`);
      }
      for (const [me, told] of [
        ['ada@example.com', 1],
        ['grace@example.com', 1],
        ['lin@example.com', 0],
      ] as const) {
        const withEmails = area.replace(/(\w+): \{ name: ([^}]*?) \}/gu, '$1: { name: $2, email: $1@example.com }');
        const workspace = new MemoryWorkspace({ 'ownership.yaml': `version: 1\n${withEmails}`, 'a.prd.md': text('') });
        workspace.identity = { email: me };
        workspace.tandem.sessions.begin(workspace.uri('a.prd.md'), text(''));
        const { findings } = await workspace.analyze('a.prd.md', text('').replace('Ten', 'Twelve'));
        const edits = findings.filter(({ rule }) => rule === 'edited-by-other');
        assert.equal(edits.length, told, `${heading}: ${me}`);
        for (const { message } of edits)
          assert.match(message, /^You are editing “Rollout”, which Lin Chen \(Design\) owns\./u);
      }
    }
  });

  it('names an owner in its heading without being about the people who build it', async () => {
    const { document } = await read('a.prd.md', '# A\n\n## Rollout plan (Owner: Grace Hopper)\n\nTen clinics first.\n');
    assert.deepEqual(document.decisions.sections.at(-1)?.decisions, ['rollout']);
    assert.equal(document.decisions.answers.get('who')?.state, 'missing');
  });

  it('goes to a decision of the charter where that has its headings', async () => {
    const own = `${team}decisions: { launch: { owner: em, headings: [Rollout plan] } }\n`;
    const text = '# A\n\n## Rollout plan\n\nTen clinics first.\n';
    assert.equal(await lensOf(text, own), 'Launch · EM Grace Hopper');
  });

  it('is asked of whoever owns it, and asked for no more once the section has something', async () => {
    const about = async (text: string, charter = team) => {
      const { findings } = await read('a.prd.md', text, charter);
      return findings.filter(({ rule }) => rule === 'rollout-plan').map(({ message }) => message);
    };
    const goals = '# A\n\n## Requirements\n\n- FR-1: A hospital can export its patients as CSV.\n';
    assert.deepEqual(await about(goals), [
      'There is no rollout plan. Ada Lovelace (PM): say who gets it first, and who is responsible.',
    ]);
    assert.deepEqual(await about(`${goals}\n## Rollout plan\n\n<!-- Who gets it first? -->\n`), [
      'The “Rollout plan” section is empty. Ada Lovelace (PM): say who gets it first, and who is responsible.',
    ]);
    assert.deepEqual(await about(`${goals}\n## Rollout plan\n\nTen clinics, then all.\n`), []);
    assert.deepEqual(await about(goals, `${team}decisions: { rollout: { required: true } }\n`), []);
  });
});
