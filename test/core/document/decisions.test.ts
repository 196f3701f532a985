import assert from 'node:assert/strict';
import { answer, outline, read } from './readDecisions.js';
import { testCharter } from './testCharter.js';

describe('Sections', () => {
  it('are about what their headings say, else what their parents are about', () => {
    const text = '# Dark mode\n\n## Problem\n\nx\n\n### Readers at night\n\nx\n\n## Requirements\n\n### Toggle\n\nx\n';
    assert.deepEqual(outline(text, 'prd'), [
      'Dark mode:',
      'Problem: why',
      'Readers at night: why',
      'Requirements: what',
      'Toggle: what',
    ]);
  });

  it('under a neutral heading are about nothing', () => {
    assert.deepEqual(outline('# T\n\n## Goals\n\nx\n\n## Open questions\n\n### Which colours\n\nx\n'), [
      'T:',
      'Goals: what',
      'Open questions:',
      'Which colours:',
    ]);
  });

  it('that nothing speaks for are about their kind’s subject', () => {
    const sections = read('# T\n\n## Blue whales\n\nx\n', 'prd').sections;
    assert.deepEqual(sections.at(-1)?.decisions, ['what']);
    assert.equal(sections.at(-1)?.evidence, 'kind');
  });

  it('go on with the numbers of the section that they stand in, where they stand too deep', () => {
    const said = (headings: readonly string[]) =>
      outline(`# T\n\n${headings.map((heading) => `${heading}\n\nx\n\n`).join('')}`, 'prd').slice(1);
    assert.deepEqual(said(['## 2. Background', '### 2.1 Ada', '### 3. Blue whales', '### 3.1 Grace']), [
      '2. Background: why',
      '2.1 Ada: why',
      '3. Blue whales: what',
      '3.1 Grace: what',
    ]);
    // Here they are counted anew.
    assert.deepEqual(said(['## 1. Background', '### 1. Ada', '### 2. Blue whales']), [
      '1. Background: why',
      '1. Ada: why',
      '2. Blue whales: why',
    ]);
  });

  it('for machines alone are How, below the reasons and in one thing of those that are asked for', () => {
    const contract = 'Kafka and Redis keep it; `POST /berths/{id}` writes to PostgreSQL with a foreign key.';
    const said = (headings: readonly string[], kind: 'prd' | 'sdd') => {
      const text = `# T\n\n${headings.map((heading) => `${heading}\n\n`).join('x\n\n')}${contract}\n`;
      return read(text, kind).sections.at(-1)?.decisions;
    };
    for (const background of ['Background', 'Hintergrund', 'Contexte', 'Contexto', '背景', '배경'])
      for (const kind of ['prd', 'sdd'] as const)
        assert.deepEqual(said([`## ${background}`, '### Blue whales'], kind), ['how'], background);
    for (const requirements of [
      'Requirements',
      'Anforderungen',
      'Exigences',
      'Requisitos',
      '需求',
      '要件',
      '요구사항',
    ]) {
      const above = `## ${requirements}`;
      assert.deepEqual(said([above, '### Blue whales'], 'prd'), ['what', 'how'], requirements);
      assert.deepEqual(said([above, '### Blue whales', '#### Deep water'], 'prd'), ['how'], requirements);
    }
  });

  it('named after a quality are How below what is asked for where their text is technical', () => {
    const contract = 'Kafka and Redis keep it; `POST /berths/{id}` writes to PostgreSQL with a foreign key.';
    for (const kind of ['prd', 'sdd'] as const)
      for (const quality of [
        'Security',
        'Software interfaces',
        'Sicherheit',
        'Sécurité',
        'Segurança',
        'セキュリティ',
        '보안',
      ])
        for (const [text, decision] of [
          ['Nobody reads the names of others.', 'what'],
          [contract, 'how'],
        ]) {
          const { sections } = read(`# T\n\n## Requirements\n\nx\n\n### ${quality}\n\n${text}\n`, kind);
          assert.deepEqual(sections.at(-1)?.decisions, [decision], `${quality} in a ${kind}`);
        }
  });

  it('called an introduction, with nothing but parts, are a frame below anything', () => {
    assert.deepEqual(outline('# T\n\n## Features\n\nx\n\n### Introduction\n\n#### Blue whales\n\nx\n', 'sdd'), [
      'T:',
      'Features: what',
      'Introduction:',
      'Blue whales: what',
    ]);
  });

  it('give the reason where they speak of the document only later on', () => {
    const text = '## Inspiration\n\nMany asked for colours of their own. A part of it is in this spec.\n';
    assert.deepEqual(outline(`# T\n\n${text}`, 'sdd'), ['T:', 'Inspiration: why']);
  });

  it('are plans below a solution as below the title', () => {
    const text = '### Milestones\n\nThe list, then the map.\n';
    assert.deepEqual(outline(`# T\n\n## How it works\n\nx\n\n${text}`, 'prd').at(-1), 'Milestones: when');
  });

  it('are read alike however their headings are dressed', () => {
    const headings = [
      'Risks',
      'Why now?',
      'Wann geht es los?',
      'Délais',
      'Por qué ahora',
      'Referências',
      '决策者',
      'いつ完成する？',
      '왜 지금인가?',
    ];
    const dressings = [
      (heading: string) => `<u>${heading}</u>`,
      (heading: string) => `<center>${heading}</center>`,
      (heading: string) => `<a name="x">${heading}</a>`,
      (heading: string) => `<a id="x"></a>${heading}`,
      (heading: string) => `${heading} {#some-id}`,
      (heading: string) => `${heading} ✅`,
      (heading: string) => `${heading} (optional)`,
      (heading: string) => `3.2. ${heading}`,
    ];
    const said = (heading: string) => read(`# T\n\n## ${heading}\n\nx\n`, 'prd').sections.at(-1)?.decisions;
    for (const heading of headings)
      for (const dress of dressings) assert.deepEqual(said(dress(heading)), said(heading), dress(heading));
    // What counts a heading is no version.
    for (const number of ['3.2', '3.2.', '3)']) assert.deepEqual(said(`${number} MVP`), said('MVP'), number);
    // Other words between angle brackets are to be filled in.
    assert.deepEqual(said('<Risks>'), said('Risks'));
  });

  it('below a solution as a whole are What in a product document, save where they tell how it is built', () => {
    const solutions = [
      ['The solution', 'The visitor picks a berth and pays at the gate.'],
      ['Lösung', 'Der Gast wählt einen Platz und zahlt am Tor.'],
      ['La solution', 'Le visiteur choisit une place et paie au portail.'],
      ['Nuestra solución', 'El visitante elige un amarre y paga en la puerta.'],
      ['A solução', 'O visitante escolhe uma vaga e paga no portão.'],
      ['解决方案', '访客选择泊位，在门口付款。'],
      ['解決策', '来訪者が区画を選び、入口で支払う。'],
      ['해결 방안', '방문자가 자리를 고르고 입구에서 결제한다.'],
    ];
    const built = 'Kafka and Redis keep it; `POST /berths/{id}` writes to PostgreSQL with a foreign key.';
    for (const [heading, words] of solutions) {
      const document = (text: string) => `# T\n\n## ${heading}\n\n### Blue whales\n\n${text}\n`;
      const parts = (text: string, kind: 'prd' | 'sdd') => read(document(text), kind).sections.slice(-2);
      const said = (text: string, kind: 'prd' | 'sdd') => parts(text, kind).map(({ decisions }) => decisions.join());
      assert.deepEqual(said(words ?? '', 'prd'), ['how,what', 'what'], heading);
      assert.deepEqual(said(words ?? '', 'sdd'), ['how', 'how'], heading);
      assert.deepEqual(said(built, 'prd'), ['how', 'how'], heading);
    }
  });

  it('follow a marker before anything else', () => {
    const text = '# T\n\n## Blue whales\n\n<!-- decision: who, when -->\n\nAda, 2027-03-01\n\n### Below\n\nx\n';
    assert.deepEqual(outline(text), ['T:', 'Blue whales: who when', 'Below: who when']);
  });

  it('follow the charter’s headings before the built-in ones, and find decisions that it adds', () => {
    const charter = testCharter([{ id: 'rollout', label: 'Rollout', headings: ['Launch plan', 'Goals'] }]);
    assert.deepEqual(outline('# T\n\n## Launch plan\n\nx\n\n## Goals\n\nx\n\n## Rollout\n\nx\n', 'prd', charter), [
      'T:',
      'Launch plan: rollout',
      'Goals: rollout',
      'Rollout: rollout',
    ]);
    assert.equal(answer('# T\n\n## Launch plan\n\nStaged.\n', 'rollout', 'prd', charter)[0], 'answered');
  });

  it('never name a decision that the charter lacks', () => {
    const all = testCharter();
    const charter = { ...all, decisions: all.decisions.filter(({ id }) => id !== 'when') };
    assert.deepEqual(outline('# T\n\n## Goals and timeline\n\n2027-03-01\n', 'prd', charter), [
      'T:',
      'Goals and timeline: what',
    ]);
    assert.equal(read('---\nwhen: 2027-03-01\n---\n# T\n', 'prd', charter).answers.has('when'), false);
  });

  it('say why they were read so', () => {
    const sections = read('# T\n\n## Milestones\n\nx\n\n### First\n\nx\n').sections;
    assert.deepEqual(
      sections.slice(2).map(({ because }) => because),
      [
        { signal: 'heading', words: ['milestone'] },
        { signal: 'part', words: ['Milestones'] },
      ],
    );
  });

  it('are empty when nothing real stands under them', () => {
    const empty = (body: string): boolean | undefined => read(`# T\n\n## Goals\n\n${body}\n`).sections.at(-1)?.empty;
    for (const body of [
      '',
      '<!-- say what you want -->',
      'TBD',
      'TODO: write this',
      '_No response_',
      '*Describe the goals of the feature.*',
      'What are the goals of this work?',
      '- [Goal 1]\n- [Goal 2]',
      '{goals}',
      '待定',
      '未定',
      '미정',
      'noch offen',
      'à définir',
      'Por definir',
      'A definir',
      '...',
      'Owner: TBD',
      '| Goal | Measure |\n| --- | --- |\n| | |',
    ]) {
      assert.equal(empty(body), true, body);
    }
    for (const body of [
      'Faster.',
      '- Faster',
      '```mermaid\ngraph TD\n```',
      '![](a.png)',
      '| Goal |\n| --- |\n| Faster |',
      'What users ask for is speed.',
      'N/A',
    ]) {
      assert.equal(empty(body), false, body);
    }
  });

  it('are not empty when a subsection has something', () => {
    const sections = read('# T\n\n## Requirements\n\n### One\n\nText.\n').sections;
    assert.deepEqual(
      sections.map((one) => one.empty),
      [true, false, false, false],
    );
  });
});

describe('The title', () => {
  it('is about nothing, whatever words are in it', () => {
    assert.deepEqual(outline('# Proposal: new release plan\n\nx\n\n## Goals\n\nx\n'), [
      'Proposal: new release plan:',
      'Goals: what',
    ]);
    assert.deepEqual(outline('# 支付系统设计文档\n\nx\n\n# 背景\n\nx\n'), ['支付系统设计文档:', '背景: why']);
  });

  it('is about what it says when it means something by itself', () => {
    assert.deepEqual(outline('# Functional requirements\n\nx\n\n## Search\n\nx\n'), [
      'Functional requirements: what',
      'Search: what',
    ]);
  });

  it('is none when the first heading is a section', () => {
    assert.deepEqual(outline('# Summary\n\nx\n\n# Motivation\n\nx\n'), ['Summary: what', 'Motivation: why']);
  });
});

describe('A decision is answered', () => {
  it('by a section with real content, exactly', () => {
    assert.deepEqual(answer('# T\n\n## Problem\n\nReaders leave.\n\n## Goals\n\nx\n', 'why'), [
      'answered',
      '## Problem\n\nReaders leave.',
    ]);
  });

  it('by front matter, Tandem’s and others’, exactly', () => {
    const text = '---\ntitle: T\nauthors:\n  - "@ada"\ntarget: Q3 2027\ncreation-date: 2026-01-01\n---\n\n# T\n';
    assert.deepEqual(answer(text, 'who'), ['answered', 'authors:\n  - "@ada"']);
    assert.deepEqual(answer(text, 'when'), ['answered', 'target: Q3 2027']);
    assert.deepEqual(answer('---\ncreation-date: 2026-01-01\nlast-updated: 2026-02-01\n---\n# T\n', 'when'), [
      'missing',
    ]);
    assert.deepEqual(answer('---\nauthors: [TBD]\n---\n# T\n', 'who'), ['empty', 'authors: [TBD]']);
  });

  it('by a labelled line, exactly', () => {
    assert.deepEqual(answer('# T\n\n**When:** Q3 2027\n', 'when'), ['answered', '**When:** Q3 2027']);
    assert.deepEqual(answer('# T\n\n- Status: draft\n- Owner: Grace\n', 'who'), ['answered', '- Owner: Grace']);
    assert.deepEqual(answer('# T\r\n\r\n**Owner** [Grace](x)  \r\nMore\r\n', 'who'), [
      'answered',
      '**Owner** [Grace](x)',
    ]);
    assert.deepEqual(answer('# T\n\n负责人：王芳\n', 'who'), ['answered', '负责人：王芳']);
    assert.deepEqual(answer('# T\n\n担当者：田中\n\nリリース日: 2027年3月末\n', 'when'), [
      'answered',
      'リリース日: 2027年3月末',
    ]);
    assert.deepEqual(answer('# T\n\n**Date**: 2026-01-01\n\n- QA: two rounds\n', 'when'), ['missing']);
    assert.deepEqual(answer('# T\n\n- QA: two rounds\n', 'who'), ['missing']);
    assert.deepEqual(answer('# T\n\n- QA: Grace\n', 'who'), ['answered', '- QA: Grace']);
    assert.deepEqual(answer('# T\n\n- Owner: TBD\n', 'who'), ['empty', '- Owner: TBD']);
  });

  it('by a row or a column, exactly', () => {
    assert.deepEqual(answer('# T\n\n| Owner | Grace |\n| --- | --- |\n| Status | draft |\n', 'who'), [
      'answered',
      '| Owner | Grace |',
    ]);
    assert.deepEqual(answer('# T\n\n| Step | Owner |\n| --- | --- |\n| Build | @ada |\n| Test | |\n', 'who'), [
      'answered',
      '| Build | @ada |',
    ]);
    assert.deepEqual(answer('# T\n\n|作者 | fang-w |\n|---|---|\n|提交时间 | 2026-07-14 |\n', 'who'), [
      'answered',
      '|作者 | fang-w |',
    ]);
    assert.deepEqual(answer('# T\n\n|作者 | fang-w |\n|---|---|\n|提交时间 | 2026-07-14 |\n', 'when'), ['missing']);
  });

  it('by a paragraph in bold used as a heading', () => {
    const text = '# T\n\n**Problem**\n\nReaders leave at night.\n\n**Plan**\n\nx\n';
    assert.deepEqual(answer(text, 'why'), ['answered', '**Problem**\n\nReaders leave at night.']);
  });

  it('by an introduction that tells of a problem', () => {
    const [state, place] = answer(
      '# T\n\nReaders cannot use the page at night, which is a problem for half of them.\n\n## Design\n\nx\n',
      'why',
    );
    assert.equal(state, 'answered');
    assert.equal(place?.startsWith('Readers cannot'), true);
    assert.deepEqual(answer('# T\n\nThis adds a theme.\n\n## Design\n\nx\n', 'why'), ['missing']);
  });

  it('by a date that the text promises', () => {
    assert.deepEqual(answer('# T\n\n## Design\n\nWe will remove the old store in March 2027.\n', 'when'), [
      'answered',
      'We will remove the old store in March 2027.',
    ]);
    assert.deepEqual(answer('# T\n\n## Design\n\nThe store speaks TLS 1.3 and was written in 2019.\n', 'when'), [
      'missing',
    ]);
  });

  it('not by a data field that happens to be called owner', () => {
    assert.deepEqual(answer('# T\n\n## Data model\n\n| Field | Type |\n| --- | --- |\n| owner | string |\n', 'who'), [
      'missing',
    ]);
  });

  it('not by a section that names nobody or no date', () => {
    assert.equal(answer('# T\n\n## Timeline\n\nSoon, in several steps.\n', 'when')[0], 'empty');
    assert.equal(answer('# T\n\n## Owners\n\nto be found among all who want.\n', 'who')[0], 'empty');
    assert.equal(answer('# T\n\n## Timeline\n\nAlpha in 1.30, beta in 1.31.\n', 'when')[0], 'answered');
    assert.equal(answer('# T\n\n## Contributors\n\n- Grace\n- Ada\n', 'who')[0], 'answered');
  });

  it('not by users, who are What', () => {
    assert.deepEqual(answer('# T\n\n## Target users\n\nNurses such as Ada Lovelace.\n', 'who', 'prd'), ['missing']);
  });

  it('by nothing in an empty text', () => {
    for (const decision of ['why', 'what', 'how', 'who', 'when']) assert.deepEqual(answer('', decision), ['missing']);
  });
});

describe('Reading again', () => {
  it('gives the same after other parts of the document have moved', () => {
    const tail = '## Timeline\n\n| Step | Date |\n| --- | --- |\n| Beta | 2027-03-01 |\n\n## Team\n\n@ada\n';
    const before = read(`# T\n\n${tail}`);
    const after = read(`# Another, longer title\n\nWith an introduction.\n\n${tail}`);
    const places = (decisions: typeof before) =>
      ['when', 'who'].map((id) =>
        decisions.answers.get(id)?.evidence.map(({ signal, words, strength }) => ({ signal, words, strength })),
      );
    assert.deepEqual(places(after), places(before));
  });
});

describe('Hostile text', () => {
  it('is read in bounded time', () => {
    const endless = [
      '1' + ' '.repeat(100_000) + 'x',
      '2027-01-01 '.repeat(9_000),
      'A.'.repeat(50_000),
      '<a '.repeat(30_000),
    ];
    const start = performance.now();
    for (const text of endless) {
      for (const heading of ['Timeline', 'Owners']) read(`# T\n\n## ${heading}\n\n${text}\n`);
    }
    read(`# ${'('.repeat(50_000)}`);
    assert.ok(performance.now() - start < 10_000);
  }).timeout(20_000);
});
