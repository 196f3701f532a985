import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** The requirements of a PRD, as `ID: text`. */
async function asked(sections: string, title = 'A'): Promise<readonly string[]> {
  const workspace = new MemoryWorkspace({ 'a.prd.md': `# ${title}\n\n${sections}\n` });
  const { requirements } = await workspace.tandem.documents.coverage();
  return requirements.map(({ requirement: { id, text } }) => `${id}: ${text}`);
}

const login = '### Login\n\n- FR-1: Sign in by mail.\n- FR-2: Reset the password.\n';
const cart = '### Cart\n\n- FR-1: Put a book into the cart.\n- FR-2: Take a book out again.\n';
const first = ['FR-1: Sign in by mail.', 'FR-2: Reset the password.'];
const second = ['FR-1: Put a book into the cart.', 'FR-2: Take a book out again.'];

/** Names of features that mean something else as headings of a document. */
const names = ['Comments', 'Monitoring', 'Tests', 'History', 'Status', 'Notes', 'API', 'Team', 'Metrics', 'Feedback'];

describe('A feature whose name means something else', () => {
  for (const name of names) {
    it(`asks for what it lists among requirements: ${name}`, async () => {
      const found = await asked(
        `## Requirements\n\n${login}\n### ${name}\n\n- FR-3: A guest filters the list by day.\n`,
      );
      assert.deepEqual(found, [...first, 'FR-3: A guest filters the list by day.']);
    });

    it(`begins anew with its IDs where others do: ${name}`, async () => {
      const own = `### ${name}\n\n- FR-1: A guest filters the list by day.\n- FR-2: Export to a spreadsheet.\n`;
      assert.deepEqual(await asked(`## Requirements\n\n${login}\n${cart}\n${own}`), [
        ...first,
        ...second,
        'FR-1: A guest filters the list by day.',
        'FR-2: Export to a spreadsheet.',
      ]);
    });

    it(`asks where it comes before the others: ${name}`, async () => {
      const own = `### ${name}\n\n- FR-1: A guest filters the list by day.\n- FR-2: Export to a spreadsheet.\n`;
      assert.deepEqual(await asked(`## Requirements\n\n${own}\n${login}`), [
        'FR-1: A guest filters the list by day.',
        'FR-2: Export to a spreadsheet.',
        ...first,
      ]);
    });
  }

  const asking: Readonly<Record<string, readonly [sections: string, found: readonly string[]]>> = {
    'in German': [
      '## Anforderungen\n\n### Anmeldung\n\n- FR-1: Anmelden per Mail.\n\n### Kommentare\n\n- FR-2: Auf Kommentare antworten.\n\n### Tests\n\n- FR-3: Eine Prüfung zeigt ihr Ergebnis.\n',
      ['FR-1: Anmelden per Mail.', 'FR-2: Auf Kommentare antworten.', 'FR-3: Eine Prüfung zeigt ihr Ergebnis.'],
    ],
    'in Japanese': [
      '## 要件\n\n### ログイン\n\n- FR-1: メールで入る\n\n### 監視\n\n- FR-2: 当番に知らせる\n',
      ['FR-1: メールで入る', 'FR-2: 当番に知らせる'],
    ],
    'in French': [
      '## Exigences\n\n### Connexion\n\n- FR-1 : Entrer par mail.\n\n### Historique\n\n- FR-2 : Voir les achats d’avant.\n',
      ['FR-1: Entrer par mail.', 'FR-2: Voir les achats d’avant.'],
    ],
    'below features': [
      '## Features\n\n### Login\n\n- FR-1: Sign in by mail.\n\n### Monitoring\n\n- FR-2: The clerk sees the queue.\n',
      ['FR-1: Sign in by mail.', 'FR-2: The clerk sees the queue.'],
    ],
    'below a part of the requirements': [
      '## Functional requirements\n\n### Admin\n\n#### Monitoring\n\n- FR-1: The clerk sees the queue.\n\n#### Users\n\n- FR-2: Add one.\n',
      ['FR-1: The clerk sees the queue.', 'FR-2: Add one.'],
    ],
    'alone among requirements': [
      '## Requirements\n\n### Monitoring\n\n- FR-1: The clerk sees the queue.\n',
      ['FR-1: The clerk sees the queue.'],
    ],
    'as a heading with an ID': [
      '## Requirements\n\n### FR-1 Login\n\nBy mail.\n\n### FR-2 Monitoring of queues\n\nAll.\n',
      ['FR-1: Login', 'FR-2: Monitoring of queues'],
    ],
    'in a table': [
      '## Requirements\n\n### Login\n\n| ID | Requirement |\n|---|---|\n| FR-1 | Sign in by mail |\n\n### Monitoring\n\n| ID | Requirement |\n|---|---|\n| FR-2 | The clerk sees the queue |\n',
      ['FR-1: Sign in by mail', 'FR-2: The clerk sees the queue'],
    ],
    'where every feature means something else': [
      '## Comments\n\n- FR-1: A guest replies.\n\n## Recordings\n\n- FR-2: A pupil records an hour.\n',
      ['FR-1: A guest replies.', 'FR-2: A pupil records an hour.'],
    ],
    'below the title, beside other features': [
      '## Login\n\n- FR-1: Sign in by mail.\n\n## Monitoring\n\n- FR-2: The clerk sees the queue.\n',
      ['FR-1: Sign in by mail.', 'FR-2: The clerk sees the queue.'],
    ],
  };
  for (const [name, [sections, found]] of Object.entries(asking)) {
    it(`asks ${name}`, async () => {
      assert.deepEqual(await asked(sections), found);
      assert.deepEqual(await asked(sections, 'Doc'), found);
    });
  }
});

describe('What speaks of requirements among them', () => {
  const speaking: Readonly<Record<string, string>> = {
    tests: '### Tests\n\n- FR-1: Three mail providers are tried.\n- FR-2: The clerk resets one in a lab.\n',
    'tests that have IDs of their own': '### Tests\n\n- TC-1: Three mail providers are tried.\n- TC-2: In a lab.\n',
    monitoring: '### Monitoring\n\n- FR-1: An alert when nobody gets in for a minute.\n',
    notes: '### Notes\n\n- FR-1: ask legal whether phones will do\n',
    'a history': '### History\n\n- FR-2: was part of FR-1 until May\n',
    endpoints: '### API\n\n- FR-1: `POST /session`\n- FR-2: `POST /password`\n',
    'who builds it': '### Team\n\n- FR-1: Ada and Grace build it.\n- FR-2: Alan builds it.\n',
    dependencies: '### Dependencies\n\n- FR-1: The provider signs a contract.\n',
    'open questions': '### Open questions\n\n- FR-1: Which providers?\n- FR-8: Do we need phones?\n',
    'acceptance criteria':
      '### Acceptance criteria\n\n- FR-1: Three mail providers are tried.\n- FR-2: An old password fails.\n',
    'a table of states before them': '',
    'a decision on purpose': '### Monitoring\n\n<!-- decision: how -->\n\n- FR-9: An alert when nobody gets in.\n',
    traceability: '### Traceability\n\n| ID | Phase |\n|---|---|\n| FR-1 | 1 |\n| FR-9 | 2 |\n',
  };
  const states = '### Status\n\n| ID | Status |\n|---|---|\n| FR-1 | Done |\n| FR-2 | Open |\n';
  for (const [name, section] of Object.entries(speaking)) {
    it(`asks for nothing: ${name}`, async () => {
      const sections =
        section === '' ? `## Requirements\n\n${states}\n${login}` : `## Requirements\n\n${login}\n${section}`;
      assert.deepEqual(await asked(sections), first);
    });
  }

  it('asks for nothing in sections of the whole document', async () => {
    const others =
      '## Monitoring\n\n- FR-1: An alert.\n- FR-9: Another.\n\n## Notes\n\n- FR-8: ask legal\n\n## Team\n\n- FR-2: Ada\n';
    assert.deepEqual(await asked(`## Requirements\n\n${login}\n${others}`), first);
  });

  it('asks for nothing in designs', async () => {
    const workspace = new MemoryWorkspace({
      'a.sdd.md': `# A\n\n## Requirements\n\n${login}\n### Monitoring\n\n- FR-3: An alert.\n`,
    });
    const analysis = await workspace.analyze('a.sdd.md');
    assert(!JSON.stringify(analysis.findings).includes('FR-3'));
  });
});

describe('Features below the title', () => {
  it('each begin anew with their IDs', async () => {
    assert.deepEqual(await asked(`${login.slice(1)}\n${cart.slice(1)}`), [...first, ...second]);
  });

  it('are not asked for again where another speaks of them', async () => {
    const more = '## How the login looks\n\n- FR-1: Two fields to sign in by mail.\n';
    assert.deepEqual(await asked(`${login.slice(1)}\n${more}`), first);
  });
});
