import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../../src/core/charter/model/charter.js';
import { answer, read } from '../readDecisions.js';

type Decision = 'why' | 'what' | 'how' | 'who' | 'when';

/** What is answered in a text under a title that says nothing; all else is not. */
interface Titled {
  readonly form: string;
  readonly kind?: DocumentKind;
  readonly text: string;
  readonly answered: readonly Decision[];
}

const all: readonly Decision[] = ['why', 'what', 'how', 'who', 'when'];

const documents: Readonly<Record<string, readonly Titled[]>> = {
  en: [
    {
      form: 'HTML headings in one block with their text',
      text: '<h2 id="why" class="x">Motivation</h2>\n<p>Search returns nothing for one query in five.</p>\n<h2>Owner</h2>\n<p>Ada Lovelace</p>\n<h2>Timeline</h2>\n<p>Done by 30 June 2027.</p>',
      answered: ['why', 'who', 'when'],
    },
    {
      form: 'HTML headings over Markdown',
      text: '<h3>Proposed design</h3>\n\nA worker reads the queue.\n\n<h3>Schedule</h3>\n\n- beta on 3 May 2027\n- all shops in July 2027',
      answered: ['how', 'when'],
    },
    {
      form: 'numbered titles that go on in the same paragraph',
      kind: 'prd',
      text: '1. Problem\n\nThe map is wrong.\n\n2. Features\n\nShow the nearest bay.\n\n3. Roadmap\nPhase 1 (March 2027): city centre\nPhase 2 (June 2027): suburbs',
      answered: ['why', 'what', 'when'],
    },
    {
      form: 'an outline with colons',
      text: '- Background:\n  - Two outages in May.\n- Design:\n\n  A second replica takes over.\n- Owner:\n  - Grace Hopper\n- Milestones:\n  - 2027-03-01 beta',
      answered: ['why', 'how', 'who', 'when'],
    },
    {
      form: 'questions without bold, each answer its own paragraph',
      text: 'Q: Why do we do this?\n\nA: Support answers 300 mails a week about it.\n\nQ: Who builds it?\n\nA: Ada Lovelace and the Search team.',
      answered: ['why', 'who'],
    },
    {
      form: 'numbered bold questions',
      text: '**Q1: How does it work?**\n\nA: Each shard keeps its own index.\n\n**Q2: When is it done?**\n\nA: By the end of June 2027.',
      answered: ['how', 'when'],
    },
    {
      form: 'bold lines above their text in one paragraph',
      text: '**Motivation**\nThe nightly run takes eleven hours.\n\n**Approach**\nRun it per tenant.\n\n**Owners**\nGrace Hopper, Ada Lovelace',
      answered: ['why', 'how', 'who'],
    },
    {
      form: 'a definition list of HTML',
      text: '<dl>\n  <dt>Owner</dt>\n  <dd>Ada Lovelace</dd>\n  <dt>Target date</dt>\n  <dd>15 September 2027</dd>\n</dl>',
      answered: ['who', 'when'],
    },
    {
      form: 'plain titles with a colon',
      kind: 'prd',
      text: 'Problem:\n\nReaders lose their place.\n\nGoals:\n\n- remember the page\n- across devices\n\nTeam:\n\n- Ada Lovelace\n- Grace Hopper',
      answered: ['why', 'what', 'who'],
    },
    {
      form: 'capitals',
      text: 'BACKGROUND\n\nThe importer fails on large files.\n\nARCHITECTURE\n\nRead in chunks of 5 MB.',
      answered: ['why', 'how'],
    },
    {
      form: 'folded details',
      text: '<details>\n<summary>Timeline</summary>\n\nBeta in May 2027, everybody in June 2027.\n\n</details>\n\nNothing else is known.',
      answered: ['when'],
    },
  ],
  de: [
    {
      form: 'HTML headings',
      text: '<h3 align="left">Ausgangslage</h3>\nDer Export bricht jede Nacht ab.\n\n<h3>Umsetzung</h3>\n<p>Ein Worker schreibt in Blöcken.</p>\n\n<h3>Zuständig</h3>\n<p>Grace Hopper</p>',
      answered: ['why', 'how', 'who'],
    },
    {
      form: 'an outline',
      text: '* Anlass\n  * Seit März fallen Buchungen aus.\n* Lösung\n  * Zweiter Knoten in Frankfurt\n* Termine\n  * Pilot ab 3. Mai 2027',
      answered: ['why', 'how', 'when'],
    },
    {
      form: 'questions and answers',
      text: 'Frage: Wer baut das?\nAntwort: Das Team Kasse mit Ada Lovelace.\n\nFrage: Bis wann?\nAntwort: Bis Ende Juni 2027.',
      answered: ['who', 'when'],
    },
    {
      form: 'a definition list',
      text: 'Hintergrund\n: Die Nachtläufe dauern elf Stunden.\n\nVerantwortlich\n: Grace Hopper\n\nZieltermin\n: 30. September 2027',
      answered: ['why', 'who', 'when'],
    },
    {
      form: 'numbered titles',
      kind: 'prd',
      text: '1. Problem\n\nDas Regal findet keiner.\n\n2. Anforderungen\n\nSuche nach Farbe.\n\n3. Zeitplan\n\nStart am 1. Oktober 2027.',
      answered: ['why', 'what', 'when'],
    },
  ],
  fr: [
    {
      form: 'HTML headings',
      text: '<h2>Contexte</h2>\n<p>Les relevés arrivent trop tard.</p>\n<h2>Équipe</h2>\n<ul><li>Ada Lovelace</li><li>Grace Hopper</li></ul>\n<h2>Calendrier</h2>\n<p>Livraison le 3 mai 2027.</p>',
      answered: ['why', 'who', 'when'],
    },
    {
      form: 'questions and answers',
      text: 'Q : Pourquoi changer ?\nR : Les relevés arrivent trop tard.\n\nQ : Qui le construit ?\nR : Ada Lovelace et son équipe.',
      answered: ['why', 'who'],
    },
    {
      form: 'an outline',
      text: '- Contexte :\n  - Deux pannes en mai.\n- Conception :\n  - Une file par client.\n- Responsable :\n  - Grace Hopper',
      answered: ['why', 'how', 'who'],
    },
    {
      form: 'numbered titles',
      kind: 'prd',
      text: '1) Problème\n\nOn ne sait pas qui est venu.\n\n2) Fonctionnalités\n\nPointer à l’entrée.\n\n3) Échéances\n\nAvant le 30 juin 2027.',
      answered: ['why', 'what', 'when'],
    },
  ],
  es: [
    {
      form: 'HTML headings',
      text: '<h2>Motivación</h2>\n\nLas colas duran una hora.\n\n<h2>Responsables</h2>\n\n<p>Ada Lovelace</p>\n\n<h2>Cronograma</h2>\n\n<p>Entrega el 3 de mayo de 2027.</p>',
      answered: ['why', 'who', 'when'],
    },
    {
      form: 'a definition list',
      text: 'Problema\n: Nadie sabe quién vino.\n\nResponsable\n: Grace Hopper\n\nPlazo\n: 30 de junio de 2027',
      answered: ['why', 'who', 'when'],
    },
    {
      form: 'questions and answers',
      text: 'Pregunta: ¿Quién lo desarrolla?\nRespuesta: Ada Lovelace.\n\nPregunta: ¿Por qué ahora?\nRespuesta: Perdemos 8.000 euros al mes.',
      answered: ['why', 'who'],
    },
    {
      form: 'numbered titles',
      kind: 'prd',
      text: '1. Problema\n\nSe pierden pedidos.\n\n2. Alcance\n\nPedir y cancelar.\n\n3. Equipo\n\nAda Lovelace y Grace Hopper.',
      answered: ['why', 'what', 'who'],
    },
  ],
  pt: [
    {
      form: 'HTML headings',
      text: '<h2>Motivação</h2>\n<p>As filas duram uma hora.</p>\n<h2>Cronograma</h2>\n<p>Entrega em 3 de maio de 2027.</p>',
      answered: ['why', 'when'],
    },
    {
      form: 'questions and answers',
      text: '**P:** Quem desenvolve?\n**R:** Ada Lovelace e a equipe de Dados.\n\n**P:** Por que mudar?\n**R:** Perdemos leituras quando chove.',
      answered: ['why', 'who'],
    },
    {
      form: 'an outline',
      text: '- Contexto\n  - Duas quedas em maio.\n- Arquitetura\n  - Uma fila por cliente.\n- Responsável\n  - Grace Hopper',
      answered: ['why', 'how', 'who'],
    },
    {
      form: 'labelled lines in HTML',
      text: '<ul>\n<li>Prazo: 25/06/2027</li>\n<li><b>Responsável:</b> Ada Lovelace</li>\n</ul>',
      answered: ['who', 'when'],
    },
  ],
  ja: [
    {
      form: 'titles in brackets',
      text: '【背景】\n在庫が合わず毎月買い直している。\n\n【担当】\n総務課 浅井\n\n【スケジュール】\n2027年5月3日に公開',
      answered: ['why', 'who', 'when'],
    },
    {
      form: 'titles with a sign',
      kind: 'prd',
      text: '■ 課題\n\n電話が一日百件ある。\n\n■ 機能\n\n落とし物を探せる。\n\n■ スケジュール\n\n2027年5月に公開する。',
      answered: ['why', 'what', 'when'],
    },
    {
      form: 'questions and answers',
      text: '問：誰が作りますか？\n答：山田太郎さんと基盤チーム。\n\n問：なぜ変えるのですか？\n答：夜間処理が終わらないため。',
      answered: ['why', 'who'],
    },
    {
      form: 'full-width numbers',
      kind: 'prd',
      text: '１．背景\n\n紙の台帳で買い直している。\n\n２．要件\n\n棚の番号で借りられる。\n\n３．スケジュール\n\n2027年9月末まで',
      answered: ['why', 'what', 'when'],
    },
    {
      form: 'an outline',
      text: '- 背景\n  - 夜間処理が終わらない。\n- 設計\n  - テナントごとに分ける。\n- 担当\n  - 山田太郎',
      answered: ['why', 'how', 'who'],
    },
  ],
  zh: [
    {
      form: 'HTML headings',
      text: '<h2>背景</h2>\n<p>夜间任务经常失败。</p>\n<h2>负责人</h2>\n<p>王小明</p>\n<h2>时间安排</h2>\n<p>2027年5月3日上线</p>',
      answered: ['why', 'who', 'when'],
    },
    {
      form: 'questions and answers',
      text: '问：为什么要改？\n答：夜间任务经常失败。\n\n问：谁负责？\n答：王小明和支付团队。',
      answered: ['why', 'who'],
    },
    {
      form: 'Chinese numbers',
      kind: 'prd',
      text: '一、背景\n\n台账是纸质的，总是重复购买。\n\n二、功能需求\n\n扫码借还。\n\n三、时间安排\n\n2027年9月底前完成',
      answered: ['why', 'what', 'when'],
    },
    {
      form: 'an outline in traditional characters',
      text: '- 背景：\n  - 夜間任務經常失敗。\n- 架構設計：\n  - 依客戶分開處理。\n- 負責人：\n  - 王小明',
      answered: ['why', 'how', 'who'],
    },
  ],
  ko: [
    {
      form: 'HTML headings',
      text: '<h2>배경</h2>\n<p>야간 작업이 자주 실패한다.</p>\n<h2>담당자</h2>\n<p>김민수</p>\n<h2>일정</h2>\n<p>2027년 5월 3일 공개</p>',
      answered: ['why', 'who', 'when'],
    },
    {
      form: 'questions and answers',
      text: '질문: 왜 바꾸나요?\n답변: 야간 작업이 자주 실패합니다.\n\n질문: 누가 만드나요?\n답변: 김민수 님과 결제팀이 합니다.',
      answered: ['why', 'who'],
    },
    {
      form: 'titles with a sign',
      kind: 'prd',
      text: '■ 배경\n\n전화가 하루 백 통이다.\n\n■ 기능\n\n분실물을 찾는다.\n\n■ 일정\n\n2027년 9월 말까지',
      answered: ['why', 'what', 'when'],
    },
    {
      form: 'numbers without a space',
      kind: 'prd',
      text: '1.배경\n\n대장이 종이라 다시 산다.\n\n2.요구사항\n\n번호만 찍고 빌린다.\n\n3.일정\n\n2027년 9월 말까지',
      answered: ['why', 'what', 'when'],
    },
  ],
};

describe('Parts of a section under titles that are no Markdown headings', () => {
  for (const [language, forms] of Object.entries(documents))
    for (const { form, kind = 'sdd', text, answered } of forms)
      it(`[${language}] ${form}`, () => {
        const { answers } = read(`# Falcon\n\n${text}\n`, kind);
        assert.deepEqual(
          all.filter((decision) => answers.get(decision)?.state === 'answered'),
          answered,
        );
      });

  it('end where the next title of their kind begins', () => {
    for (const text of [
      '<h2>Owner</h2>\n\nAda Lovelace\n\n<h2>Glossary</h2>\n\nShard: a part.',
      '<h2>Owner</h2>\n<p>Ada Lovelace</p>\n<h2>Glossary</h2>\n<p>Shard: a part.</p>',
      '1. Owner\n\nAda Lovelace\n\n2. Glossary\n\nShard: a part.',
      '**Owner**\n\nAda Lovelace\n\n**Glossary**\n\nShard: a part.',
      'Q: Who builds it?\nA: Ada Lovelace\n\nQ: Where is it?\nA: In the shop.',
    ]) {
      const [state, place = ''] = answer(`# Falcon\n\n${text}\n`, 'who');
      assert.equal(state, 'answered', text);
      assert.match(place, /Ada Lovelace/u);
      assert.doesNotMatch(place, /Glossary|Shard|Where/u, text);
    }
  });

  it('hold the parts below them: a heading of HTML those of lower rank, a number those below it', () => {
    assert.deepEqual(answer('# Falcon\n\n<h2>Timeline</h2>\n\n<h3>Alpha</h3>\n\n3 May 2027\n', 'when')[0], 'answered');
    assert.deepEqual(answer('# Falcon\n\n2. Timeline\n\n2.1. Alpha\n\n3 May 2027\n', 'when')[0], 'answered');
  });

  it('end with the list item, the definition or the element that holds them', () => {
    for (const text of [
      '- Owner\n  - TBD\n- Ada Lovelace',
      'Owner\n: TBD\n\nAda Lovelace wrote the first one.',
      '<dl><dt>Owner</dt><dd>TBD</dd></dl>\n\nAda Lovelace wrote the first one.',
      '<details><summary>Owner</summary>\n\nTBD\n\n</details>\n\nAda Lovelace wrote the first one.',
      'Owner:\n\n- TBD\n\nAda Lovelace wrote the first one.',
    ])
      assert.equal(answer(`# Falcon\n\n${text}\n`, 'who')[0], 'empty', text);
  });

  it('that are still to be written answer nothing', () => {
    for (const text of [
      '<h2>Timeline</h2>\n\n<p>TBD</p>\n\n<h2>Design</h2>\n\n<p>A worker.</p>',
      '1. Timeline\n\nTBD\n\n2. Design\n\nA worker.',
      'Timeline\n: TBD',
      '- Timeline\n  - TBD\n- Design\n  - A worker.',
      '**Q:** When is it done?\n**A:** TBD',
      '【スケジュール】\n\nTBD',
    ])
      assert.equal(answer(`# Falcon\n\n${text}\n`, 'when')[0], 'empty', text);
  });

  it('are not made by ordinary items, sentences and lists', () => {
    for (const text of [
      '- Export\n- Import\n- Timeline view of 3 May 2027',
      '1. Open the timeline\n   of 3 May 2027\n2. Press the button',
      '- Timeline widget\n  - shows 3 May 2027 by default',
      'We ask:\n\n- 3 May 2027',
      'Q3 is full.\n\n3 May 2027 was a holiday.',
      'A. Smith wrote this.',
      '目前的主要时间安排计划有以下几种方案：\n\n- 2027年5月3日',
    ]) {
      assert.equal(answer(`# Falcon\n\n${text}\n`, 'when')[0], 'missing', text);
      assert.equal(answer(`# Falcon\n\n${text}\n`, 'how', 'prd')[0], 'missing', text);
    }
  });

  it('answer nothing where the section says so', () => {
    const text =
      '# Falcon\n\n## Open questions\n\n- Timeline?\n  - May 2027, says the shop.\n\nQ: Who builds it?\nA: Ada?';
    assert.equal(answer(text, 'when')[0], 'missing');
    assert.equal(answer(text, 'who')[0], 'missing');
  });

  it('are told once: their text is no introduction as well', () => {
    const long = 'It reads the queue and writes each part to the store, and tells the shop as soon as that is done.';
    assert.equal(answer(`# Falcon\n\n<h2>Goals</h2>\n\n${long}\n`, 'how')[0], 'missing');
    assert.equal(answer(`# Falcon\n\n${long}\n\n<h2>Goals</h2>\n\nNo queue.\n`, 'how')[0], 'answered');
  });
});

describe('HTML in a document', () => {
  it('has labelled lines, whatever carries them', () => {
    for (const text of [
      '<ul>\n  <li>Owner: Ada Lovelace</li>\n  <li>Prazo: 25/06/2027</li>\n</ul>',
      '<p><b>Owner:</b> Ada Lovelace<br><b>Due:</b> 2027-06-25</p>',
      '<b>Owner:</b> Ada Lovelace<br/>\n<strong>Due</strong>: 2027-06-25',
      '<table><tr><td>Owner</td><td>Ada Lovelace</td></tr><tr><td>Due</td><td>2027-06-25</td></tr></table>',
      '<table>\n<tr>\n<th>Owner</th>\n<td>Ada Lovelace</td>\n</tr>\n<tr><th>Due</th><td>2027-06-25</td></tr>\n</table>',
      '<div>\nOwner: Ada Lovelace\nDue: 2027-06-25\n</div>',
    ]) {
      assert.equal(answer(`# Falcon\n\n${text}\n`, 'who')[0], 'answered', text);
      assert.equal(answer(`# Falcon\n\n${text}\n`, 'when')[0], 'answered', text);
    }
  });

  it('names nobody in a list of features', () => {
    for (const text of [
      '<h2>Features</h2>\n<ul>\n<li>Dark Mode</li>\n<li>Export Center</li>\n</ul>',
      '<h2>機能</h2>\n<ul><li>落とし物を探す</li><li>受け取りを予約する</li></ul>',
      '<ul><li>Suche: Regale</li><li>Karte: Berlin</li></ul>',
    ])
      assert.notEqual(answer(`# Falcon\n\n${text}\n`, 'who', 'prd')[0], 'answered', text);
  });
});
