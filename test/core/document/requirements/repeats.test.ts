import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** Each requirement of a PRD as `ID state: text`, when a design covers all IDs that it has. */
async function asked(sections: string): Promise<readonly string[]> {
  const ids = [...new Set(sections.match(/\b(?:FR|RF|US)-\d/gu))].join(', ');
  const workspace = new MemoryWorkspace({
    'ownership.yaml': 'version: 1\n',
    'a.prd.md': `---\nsdd: a.sdd.md\n---\n\n# A\n\n${sections}\n`,
    'a.sdd.md': `---\nprd: a.prd.md\n---\n\n# A\n\n## Solution\n\nCovers: ${ids}\n`,
  });
  const { requirements } = await workspace.tandem.documents.coverage();
  return requirements.map(({ requirement: { id, text }, state }) => `${id} ${state}: ${text}`);
}

const paid = '## Requirements\n\n- FR-1: Pay by card.\n- FR-2: Get a receipt by mail.\n';
const onceEach = ['FR-1 covered: Pay by card.', 'FR-2 covered: Get a receipt by mail.'];

describe('A requirement that a document speaks of again', () => {
  const mentions: Readonly<Record<string, string>> = {
    'a table of priorities':
      '## Requirements by priority\n\n| ID | Priority |\n|---|---|\n| FR-1 | Must |\n| FR-2 | Should |\n',
    'a table of who builds it':
      '## Requirements by team\n\n| ID | Team |\n|---|---|\n| FR-1 | Payments |\n| FR-2 | Mail |\n',
    'a list of the first version': '## Scope of the MVP\n\n- FR-1 (card)\n- FR-2 (mail)\n',
    'the same words': `## Scope\n\n- FR-1: Pay by card.\n- FR-2: Get a receipt by mail.\n`,
    'more words':
      '## Acceptance criteria of the requirements\n\n- FR-1: The card is charged once.\n- FR-2: A receipt comes within a minute.\n',
    'the same list again by mistake': '- FR-1: Pay by card.\n',
    'when it is met':
      '## Acceptance criteria\n\n- FR-1: Three providers were tried out.\n- FR-2: An address is checked first.\n',
    'when it is met, under a label':
      '**Acceptance criteria**\n\n- FR-1: Three providers were tried out.\n- FR-2: An address is checked first.\n',
    'when it is met, below the requirements':
      '### Acceptance criteria\n\n- FR-1: Three providers were tried out.\n- FR-2: An address is checked first.\n',
    'what it hangs on':
      '## Dependencies\n\n- FR-1: The provider signs a contract with us.\n- FR-2: Operations order disks.\n',
    'the same in another script': '## Requirements in Japanese\n\n- FR-1: カードで支払う\n- FR-2: 領収書を送る\n',
    'the same sentences in part':
      '### Again in short\n\n- FR-1: Pay at the till by card.\n- FR-2: Get a receipt by mail at home.\n',
    'who builds it below': '### Team\n\n- FR-1: Ada and Grace build it.\n- FR-2: Alan builds it.\n',
    'what is left out of it': '## Out of scope\n\n- FR-1: Pay by card in shops abroad.\n',
  };
  for (const [name, more] of Object.entries(mentions)) {
    it(`counts once with ${name}`, async () => assert.deepEqual(await asked(`${paid}\n${more}`), onceEach));
  }

  it('counts once where a user tells it, and below itself', async () => {
    const told =
      '## User stories\n\n- FR-1: As a guest, I want to pay at the table, so that I can leave.\n\n## Functional requirements\n\n- FR-1: The system shall take cards.\n  - FR-1 is tried out with three banks\n';
    assert.equal((await asked(told)).length, 1);
  });

  it('counts once where the whole list stands there in another language as well', async () => {
    const told =
      '## Anforderungen\n\n- FR-1: Die Kundin zahlt mit der Karte an der Kasse.\n- FR-2: Das System schickt die Quittung mit der Post.\n\n## Requirements\n\n- FR-1: The customer pays with a card at the till.\n- FR-2: The system sends the receipt by post.\n';
    assert.equal((await asked(told)).length, 2);
  });

  it('is put off or left out where its bare ID is listed as that', async () => {
    const found = await asked(`${paid}- FR-3: Pay by cheque.\n\n## Later\n\n- FR-2\n\n## Out of scope\n\n- FR-3\n`);
    assert.equal(found[0], 'FR-1 covered: Pay by card.');
    assert.equal(found[2], 'FR-3 out-of-scope: Pay by cheque.');
  });

  it('counts once in Japanese, Korean, Chinese and German', async () => {
    const pairs = [
      ['要件', 'カードで支払う', '領収書をメールで送る', '概要', 'カード支払いの機能', '領収書の送信機能'],
      ['요구사항', '카드로 결제한다', '영수증을 메일로 보낸다', '요약', '카드 결제 기능 제공', '영수증 메일 발송 기능'],
      ['需求', '用银行卡支付', '通过邮件发送收据', '概述', '银行卡的支付功能', '收据邮件的发送'],
      [
        'Anforderungen',
        'Zahlung mit Karte',
        'Beleg per Mail verschicken',
        'Umfang',
        'die Karte wird einmal belastet',
        'ein Beleg kommt sofort',
      ],
    ] as const;
    for (const [heading, one, two, again, first, second] of pairs) {
      const found = await asked(
        `## ${heading}\n\n- FR-1: ${one}\n- FR-2: ${two}\n\n### ${again}\n\n- FR-1: ${first}\n- FR-2: ${second}\n`,
      );
      assert.deepEqual(found, [`FR-1 covered: ${one}`, `FR-2 covered: ${two}`]);
    }
  });

  it('is told by its own heading, in the place where it is spoken of first', async () => {
    const found = await asked(
      '## Requirements\n\n- FR-1: Cards.\n- FR-2: Receipts.\n\n## Requirements in detail\n\n### FR-2 Receipts by mail\n\nAt once.\n\n### FR-1 Paying by cards\n\nAll cards.\n',
    );
    assert.deepEqual(found, ['FR-1 covered: Paying by cards', 'FR-2 covered: Receipts by mail']);
  });

  it('has the priority that a table gives it elsewhere', async () => {
    const workspace = new MemoryWorkspace({
      'a.prd.md': `# A\n\n${paid}\n### Priorities\n\n| ID | Priority |\n|---|---|\n| FR-1 | P0 |\n| FR-2 | Won’t |\n`,
    });
    const { requirements } = await workspace.tandem.documents.coverage();
    assert.deepEqual(
      requirements.map(({ requirement, state }) => [requirement.id, requirement.priority, state]),
      [
        ['FR-1', 'P0', 'uncovered'],
        ['FR-2', 'Won’t', 'out-of-scope'],
      ],
    );
  });

  it('is renamed in all places', async () => {
    const text = `# A\n\n${paid}\n### Priorities\n\n| ID | Priority |\n|---|---|\n| FR-1 | P0 |\n`;
    const workspace = new MemoryWorkspace({ 'a.prd.md': text });
    const at = { line: 4, character: 4 };
    await workspace.analyze('a.prd.md');
    const plan = await workspace.tandem.names.planRename(workspace.uri('a.prd.md'), at, 'FR-9');
    assert.deepEqual(
      plan.files?.flatMap(({ edits }) => edits.map(({ newText }) => newText)),
      ['FR-9', 'FR-9'],
    );
  });
});

describe('Two requirements with one ID', () => {
  const twins: Readonly<Record<string, readonly [string, number]>> = {
    'in one list': [`${paid}- FR-2: Refund within a day.\n`, 3],
    'in lists that both begin with the first number': [
      '## Requirements\n\n### Checkout\n\n- FR-1: The system shall take cards.\n- FR-2: The system shall take invoices.\n\n### Refunds\n\n- FR-1: The system shall refund within a day.\n- FR-2: The system shall tell the customer by mail.\n',
      4,
    ],
    'in lists of a word or two': [
      '## Functional requirements\n\n- FR-1: Login\n- FR-2: Search\n\n## Admin requirements\n\n- FR-1: Billing\n- FR-2: Audit log\n',
      4,
    ],
    'in tables of two parts': [
      '## Requirements\n\n### Shop\n\n| ID | Requirement |\n|---|---|\n| FR-1 | Print letters |\n\n### Admin\n\n| ID | Requirement |\n|---|---|\n| FR-1 | Export of data |\n',
      2,
    ],
    'in headings whose words stand below': [
      '## Requirements\n\n### Shop\n\n#### FR-1\n\nThe shop pays refunds.\n\n### Admin\n\n#### FR-1\n\nThe clerk deletes accounts.\n',
      2,
    ],
    'out of their order': [
      '## Requirements\n\n### Payments\n\n- FR-1: Pay refunds\n- FR-2: Print letters\n\n### Accounts\n\n- FR-3: Delete accounts\n- FR-2: Export data to CSV\n',
      4,
    ],
    'in headings side by side': [
      '## Requirements\n\n### FR-1 Cards\n\nAll of them.\n\n### FR-1 Invoices\n\nFor companies.\n',
      2,
    ],
    'in sentences that share who does what': [
      '## Requirements\n\n### Orders\n\n- FR-1: Users can export orders as CSV.\n- FR-2: Users can filter orders by date.\n\n### Invoices\n\n- FR-1: Users can export invoices as CSV.\n- FR-2: Users can filter invoices by date.\n',
      4,
    ],
    'in numbered parts': [
      '## Epic 1: Classes\n\n- FR-1: A member books a class.\n- FR-2: A trainer uploads a film.\n\n## Epic 2: Bills\n\n- FR-1: The clerk closes the month.\n- FR-2: Reminders go out after two weeks.\n',
      4,
    ],
    'in phases': [
      '## Requirements\n\n### Phase 1\n\n- FR-1: A member books a class.\n\n### Phase 2\n\n- FR-1: The clerk closes the month.\n',
      2,
    ],
    'in two features whose names both mean something else': [
      '## Features\n\n### Monitoring\n\n- FR-1: The console shows the memory of each node.\n- FR-2: The engineer chooses the range of time.\n\n### Comments\n\n- FR-1: A guest replies to what others wrote.\n- FR-2: A clerk deletes what is not polite.\n',
      4,
    ],
    'in Spanish': [
      '## Requisitos\n\n### Pedidos\n\n- RF-1: El cliente puede exportar sus pedidos a una hoja.\n- RF-2: El cliente puede buscar un pedido por fecha.\n\n### Facturas\n\n- RF-1: El cliente puede exportar sus facturas a una hoja.\n- RF-2: El cliente puede buscar una factura por fecha.\n',
      4,
    ],
    'in features without a list of requirements': [
      '## Checkout\n\n- FR-1: The system shall take cards.\n\n## Refunds\n\n- FR-1: The clerk pays back within a day.\n',
      2,
    ],
    'in a feature whose name means something else': [
      '## Requirements\n\n### Checkout\n\n- FR-1: The system shall take cards.\n\n### Comments\n\n- FR-1: A guest replies to a review.\n- FR-2: A clerk deletes it.\n',
      3,
    ],
    'in headings, below a feature whose name means something else': [
      '## Requirements\n\n### Vehicles\n\n#### FR-1: Add a vehicle\n\nBy its number.\n\n#### FR-2: Retire a vehicle\n\nIt stays.\n\n### Drivers\n\n#### FR-1: Invite a driver\n\nBy mail.\n\n#### FR-2: Check the licence\n\nTwice.\n',
      4,
    ],
    'in one heading each, below modules': [
      '## Module: Vehicles\n\n### FR-1 Add a vehicle\n\nBy its number.\n\n## Module: Drivers\n\n### FR-1 Invite a driver\n\nBy mail.\n',
      2,
    ],
    'in modules that Chinese counts': [
      '## 模块一：会员\n\n### 功能需求\n\n- FR-1：顾客可以用手机号注册会员。\n\n## 模块二：优惠券\n\n### 功能需求\n\n- FR-1：店长可以创建满减优惠券。\n',
      2,
    ],
    'in Japanese, one of them with a name in Latin letters alone': [
      '## 要件\n\n### 支払い\n\n- FR-1: カードで支払うことができる\n- FR-2: 領収書を送ること\n\n### ログイン\n\n- FR-1: SSO\n- FR-2: 一日以内に口座を作ること\n',
      4,
    ],
    'in Japanese': [
      '## 要件\n\n### 支払い\n\n- FR-1: カードで支払うことができる\n\n### 返金\n\n- FR-1: 一日以内に代金を戻すこと\n',
      2,
    ],
  };
  for (const [name, [text, count]] of Object.entries(twins)) {
    it(`are covered in part at most ${name}`, async () => {
      const found = await asked(text);
      assert.equal(found.length, count, found.join('\n'));
      const doubtful = found.filter((each) => each.includes(' partial: '));
      assert.ok(doubtful.length >= 2, found.join('\n'));
    });
  }
});
