import assert from 'node:assert/strict';
import { signOffsOf } from '../../../../src/core/document/signoffs/signOffsOf.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
  tom: { name: Tom Kilburn }
teams:
  payments: { name: Payments, roles: { pm: ada, em: grace } }
`;

const body = '# Refunds\n\n## Problem\n\nSlow.\n\n## Requirements\n\n- FR-1: Fast.\n';
const head = (signoffs: string) => `---\nteam: payments # ours\n${signoffs}---\n\n`;

function workspace(text: string, me: string | undefined, more = '', path = 'a.prd.md'): MemoryWorkspace {
  const files = new MemoryWorkspace({ 'ownership.yaml': charter + more, [path]: text });
  files.identity = me === undefined ? undefined : { handle: me };
  return files;
}

/** The text after a sign-off, or why there is none. */
async function sign(text: string, me: string | undefined, decision = 'why', more = ''): Promise<string> {
  const { tandem } = workspace(text, me, more);
  const plan = await tandem.planSignOff({ uri: 'memory:/workspace/a.prd.md', text }, decision);
  return plan.refused ?? applyEdits(text, plan.files[0]?.edits ?? []);
}

async function states(text: string, more = ''): Promise<readonly string[]> {
  const analysis = await workspace(text, undefined, more).analyze('a.prd.md');
  assert.equal(analysis.type, 'document');
  return signOffsOf(analysis.document).map(({ decision, signOff, part, state }) =>
    [decision.id, signOff.by.text, part, state].join(' '),
  );
}

const mine = '{ decision: why, role: pm, by: ada, on: 2026-11-20, digest: DIGEST }';

/** A text with the digest of its Why in it. */
async function digested(text: string): Promise<string> {
  const signed = await sign(head('') + body, 'ada');
  return text.replaceAll('DIGEST', /digest: "?([0-9a-f]{8})/u.exec(signed)?.[1] ?? 'none');
}

describe('signing off', () => {
  const forms: readonly (readonly [name: string, before: string, after: string])[] = [
    ['an empty list', 'signoffs: []\n', `signoffs:\n  - ${mine}\n`],
    ['an empty list with a comment', 'signoffs: [] # all\n', `signoffs: [${mine}] # all\n`],
    ['a key without a value', 'signoffs:\nstage: prd\n', `signoffs:\n  - ${mine}\nstage: prd\n`],
    ['no key', '', `signoffs:\n  - ${mine}\n`],
    [
      'a list of others, with comments',
      'signoffs:\n  # The first.\n  - { decision: why, by: grace } # by phone\nstage: prd\n',
      `signoffs:\n  # The first.\n  - { decision: why, by: grace } # by phone\n  - ${mine}\nstage: prd\n`,
    ],
    [
      'a list on one line',
      'signoffs: [{ decision: why, by: grace }] # all\n',
      `signoffs: [{ decision: why, by: grace }, ${mine}] # all\n`,
    ],
    [
      'an older one of the same person',
      'signoffs:\n  - { decision: why, by: grace }\n  - { decision: why, role: pm, by: ada, on: 2026-11-01, digest: 00000000 } # fine\n',
      `signoffs:\n  - { decision: why, by: grace }\n  - ${mine} # fine\n`,
    ],
    [
      'an older one on lines of its own',
      'signoffs:\n  - decision: why\n    by: Ada Lovelace # herself\n    on: 2026-11-01\n',
      'signoffs:\n  - decision: why\n    by: Ada Lovelace # herself\n    on: 2026-11-20\n    role: pm\n    digest: DIGEST\n',
    ],
  ];
  for (const [name, before, after] of forms) {
    it(`writes into ${name}`, async () => {
      const text = head(before) + body;
      const wanted = await digested(head(after) + body);
      const signed = await sign(text, 'ada');
      assert.equal(signed, wanted);
      assert.ok((await states(signed)).some((each) => /^why (?:ada|Ada Lovelace) owner valid$/u.test(each)));
    });
  }

  it('begins front matter, and keeps Windows line breaks', async () => {
    const none = body.replaceAll('\n', '\r\n');
    const signed = await sign(none, 'ada');
    assert.ok(signed.endsWith(none) && signed.startsWith('---\r\nsignoffs:'));
    assert.ok(!/(?<!\r)\n/u.test(signed));
    assert.deepEqual(await states(signed), ['why ada owner valid']);
  });

  it('is out of date once the text changed, and holds again when it is signed again or taken back', async () => {
    const signed = await sign(head('signoffs: []\n') + body, 'ada');
    const changed = signed.replace('Slow.', 'Too slow.');
    assert.deepEqual(await states(changed), ['why ada owner stale']);
    assert.deepEqual(await states(changed.replace('Too slow.', '*Slow*. <!-- @ada: sure? -->')), [
      'why ada owner valid',
    ]);
    const again = await sign(changed, 'ada');
    assert.deepEqual(await states(again), ['why ada owner valid']);
    assert.equal(again.split('decision: why').length, 2);
  });

  it('is for whoever owns the decision or is consulted, in that role', async () => {
    const text = head('signoffs: []\n') + body;
    assert.match(await sign(text, 'grace'), /\{ decision: why, role: em, by: grace, on: 2026-11-20, digest: /u);
    assert.equal(
      await sign(text, 'tom'),
      'Only the owner of “Why” and those who are consulted can sign it off: Ada Lovelace (PM), Grace Hopper (EM).',
    );
    const unknown = 'Tandem does not know who you are in ownership.yaml. Choose your name.';
    assert.equal(await sign(text, undefined), unknown);
    assert.equal(await sign(text, 'zed'), unknown);
  });

  it('asks for ownership to be set up where there is no charter, and for one that cannot be read to be fixed', async () => {
    const text = head('signoffs: []\n') + body;
    const workspace = new MemoryWorkspace({ 'a.prd.md': text });
    const offers = () => workspace.tandem.signOffOffers({ uri: 'memory:/workspace/a.prd.md', text });
    assert.deepEqual(await offers(), {
      refused: 'There is no ownership.yaml here yet. Set up who owns which decision first.',
      needsCharter: true,
    });
    workspace.faults.set('ownership.yaml', 'unreadable');
    await workspace.tandem.filesChanged([{ uri: workspace.uri('ownership.yaml'), type: 'created' }]);
    assert.deepEqual(await offers(), {
      refused: 'Nobody is known here, because ownership.yaml cannot be read. Fix it first.',
    });
  });

  it('is for the deputy while the owner is away, in their role', async () => {
    const text = head('signoffs: []\n') + body;
    const away = (deputy: string) => `away: { ada: { until: 2026-12-01, deputy: ${deputy} } }\n`;
    assert.match(await sign(text, 'tom', 'why', away('tom')), /\{ decision: why, role: pm, by: tom, /u);
    // The partner who signed as such signs anew for the owner, and says so.
    const partner = await sign(text, 'grace');
    const forBoth = await sign(partner, 'grace', 'why', away('grace'));
    assert.match(forBoth, /\{ decision: why, role: pm, by: grace, /u);
    assert.deepEqual(await states(partner, away('grace')), ['why grace consulted valid']);
    assert.deepEqual(await states(forBoth, away('grace')), ['why grace owner valid']);
  });

  it('is refused where nothing is decided, where it is done, and where the list cannot be written', async () => {
    const signed = await sign(head('signoffs: []\n') + body, 'ada');
    assert.equal(await sign(signed, 'ada'), 'You signed off “Why” already, and the text is still the same.');
    const empty = head('') + body.replace('Slow.', '<!-- Who waits? -->');
    assert.equal(await sign(empty, 'ada'), '“Why” has no answer yet. Sign off when it has one.');
    assert.equal(await sign(head('') + body, 'ada', 'wy'), '“wy” is not a decision of this team.');
    const unsafe = 'Tandem cannot change “signoffs” in the front matter safely. Correct it by hand, then sign off.';
    for (const list of [
      'signoffs: later\n',
      'signoffs: { decision: why, by: ada }\n',
      'x: [\n',
      'signoffs: &s []\nother: *s\n',
    ])
      assert.equal(await sign(head(list) + body, 'ada'), unsafe, list);
  });

  it('offers what waits first, then what is out of date, and nothing that is done', async () => {
    const offers = async (text: string, me: string, more = '') => {
      const { tandem } = workspace(text, me, more);
      const found = await tandem.signOffOffers({ uri: 'memory:/workspace/a.prd.md', text });
      return 'refused' in found ? found.refused : found.map(({ label, description }) => `${label}: ${description}`);
    };
    const text = head('signoffs: []\n') + body;
    assert.deepEqual(await offers(text, 'ada'), ['Why: you own it', 'What: you own it']);
    assert.deepEqual(await offers(text, 'grace'), ['Why: you are consulted', 'What: you are consulted']);
    assert.deepEqual(await offers(text, 'tom', 'away: { ada: { until: 2026-12-01, deputy: tom } }\n'), [
      'Why: for Ada Lovelace, who is away',
      'What: for Ada Lovelace, who is away',
    ]);
    const stale = (await sign(text, 'ada')).replace('Slow.', 'Too slow.').replace('2026-11-20', '2026-11-18');
    assert.deepEqual(await offers(stale, 'ada'), [
      'What: you own it',
      'Why: changed since you signed off on 18 November',
    ]);
    const done = await sign(await sign(text, 'ada'), 'ada', 'what');
    assert.equal(await offers(done, 'ada'), 'You have signed off everything here that you can.');
    assert.match(String(await offers(text, 'tom')), /^Only the owner of “Why”/u);
    assert.equal(await offers(head('') + '# Refunds\n', 'ada'), '“Why” has no answer yet. Sign off when it has one.');
  });
});

describe('the light bulb of sign-offs', () => {
  async function fixes(text: string, me: string): Promise<readonly string[]> {
    const files = workspace(text, me);
    files.tandem.sessions.begin(files.uri('a.prd.md'), text);
    const { findings } = await files.analyze('a.prd.md');
    return findings.flatMap(({ rule, fixes: offered }) =>
      offered.flatMap(({ title, action }) =>
        action?.type === 'signOff' ? `${rule}: ${title} ${action.decision}` : [],
      ),
    );
  }

  it('offers a sign-off to those alone who are asked for it', async () => {
    const ready = head('stage: ready\nauthors: [ada]\nsignoffs: []\n') + body;
    assert.deepEqual(await fixes(ready, 'ada'), [
      'missing-signoff: Sign off “Why” why',
      'missing-signoff: Sign off “What” what',
    ]);
    assert.deepEqual(await fixes(ready, 'grace'), []);
    const alone = await sign(ready, 'ada');
    assert.deepEqual(await fixes(alone, 'grace'), ['self-approval: Sign off “Why” why']);
    const stale = alone.replace('Slow.', 'Too slow.');
    assert.ok((await fixes(stale, 'ada')).includes('stale-signoff: Sign off again why'));
    assert.ok(!(await fixes(stale, 'grace')).includes('stale-signoff: Sign off again why'));
  });
});

/** What comes next with a document and why, and what is found of its sign-offs. */
async function asked(text: string, more = '') {
  const { tandem, ...files } = withDesign(text, more);
  const { turns } = await tandem.documents.turns();
  const analysis = await files.analyze();
  const found = analysis.findings.flatMap(({ rule }) => (/sign-?off|self-approval/u.test(rule) ? rule : []));
  return { next: turns[0]?.next, why: turns[0]?.turn.why, found: [...new Set(found)].sort() };
}

/** A workspace in which nothing but sign-offs is open. */
function withDesign(text: string, more: string) {
  const design =
    '---\nprd: a.prd.md\nteam: payments\n---\n\n# Refunds\n\n## Solution\n\nA queue.\n\nCovers: FR-1\n\n## Who\n\nGrace Hopper builds it.\n\n## When\n\nMarch 2027\n';
  const files = new MemoryWorkspace({ 'ownership.yaml': charter + more, 'a.prd.md': text, 'a.sdd.md': design });
  return { tandem: files.tandem, analyze: () => files.analyze('a.prd.md') };
}

describe('who is asked for a sign-off', () => {
  const away = 'away: { ada: { until: 2027-01-10, deputy: tom } }\n';

  it('is nobody any more once somebody signed the present text for the same role', async () => {
    const empty = head('signoffs: []\nsdd: a.sdd.md\nstage: ready\n') + body;
    const signed = await sign(await sign(empty, 'ada'), 'ada', 'what');
    const changed = signed.replace('Slow.', 'Too slow.');
    assert.deepEqual(await asked(changed, away), {
      next: 'Tom Kilburn signs off Why again',
      why: 'Why changed since it was signed off.',
      found: ['stale-signoff'],
    });
    const renewed = await sign(changed, 'tom', 'why', away);
    assert.deepEqual(await states(renewed, away), [
      'why ada owner stale',
      'what ada owner valid',
      'why tom owner valid',
    ]);
    const nothing = { next: undefined, why: 'Nothing is open.', found: [] };
    assert.deepEqual(await asked(renewed, away), nothing);
    // An earlier day in the entry changes nothing: it is the text that counts.
    assert.deepEqual(await asked(renewed.replace(/(by: tom, on: )[\d-]+/u, '$12026-11-01'), away), nothing);
    // Whoever is consulted does not sign for the owner, and a stale one of the deputy's is none.
    assert.deepEqual((await asked(await sign(changed, 'grace'), away)).found, ['stale-signoff']);
    assert.deepEqual((await asked(renewed.replace('Too slow.', 'Far too slow.'), away)).found, ['stale-signoff']);
    // Nobody knows whether a text changed that a sign-off does not name.
    assert.deepEqual(await asked(signed.replace(/, digest: [0-9a-f"]+/u, ''), away), {
      next: 'Tom Kilburn signs off Why again',
      why: 'Why was signed off without saying for which text.',
      found: ['stale-signoff'],
    });
    // Of a role that is consulted likewise.
    const graceAway = 'away: { grace: { until: 2027-01-10, deputy: tom } }\n';
    const both = (await sign(signed, 'grace')).replace('Slow.', 'Too slow.');
    const consulted = await sign(await sign(both, 'ada'), 'tom', 'why', graceAway);
    assert.deepEqual(await asked(consulted, graceAway), nothing);
    assert.deepEqual((await asked(await sign(both, 'ada'), graceAway)).next, 'Tom Kilburn signs off Why again');
  });
});

describe('who is asked where authors alone have signed', () => {
  const signedAt = async (stage: string, more = '') => {
    const empty = head(`signoffs: []\nsdd: a.sdd.md\nauthors: [ada]\n${stage}`) + body;
    return sign(await sign(empty, 'ada', 'why', more), 'ada', 'what', more);
  };
  const grace = {
    next: 'Grace Hopper signs off Why',
    why: 'Only those who wrote the document signed off Why.',
    found: ['self-approval'],
  };
  const nothing = { next: undefined, why: 'Nothing is open.' };

  it('is whoever is consulted, until they sign', async () => {
    const ready = await signedAt('stage: ready\n');
    assert.deepEqual(await asked(ready), grace);
    const one = await sign(ready, 'grace');
    assert.deepEqual((await asked(one)).next, 'Grace Hopper signs off What');
    assert.deepEqual(await asked(await sign(one, 'grace', 'what')), { ...nothing, found: [] });
    const away = 'away: { grace: { until: 2027-01-10, deputy: tom } }\n';
    assert.equal((await asked(ready, away)).next, 'Tom Kilburn signs off Why');
    // The owner’s own sign-off goes first once the text changed.
    assert.equal((await asked(ready.replace('Slow.', 'Too slow.'))).next, 'Ada Lovelace signs off Why again');
  });

  it('is nobody before the rule is loud, and where it is off', async () => {
    for (const stage of ['', 'stage: prd\n', 'stage: building\n'])
      assert.deepEqual(await asked(await signedAt(stage)), grace, stage);
    assert.deepEqual(await asked(await signedAt('stage: draft\n'), 'stages: [draft, prd, ready]\n'), {
      ...nothing,
      found: ['self-approval'],
    });
    const ready = await signedAt('stage: ready\n');
    assert.deepEqual(await asked(ready, 'rules: { self-approval: off }\n'), { ...nothing, found: [] });
    const disabled = ready.replace('# Refunds', '<!-- tandem-disable self-approval -->\n\n# Refunds');
    assert.deepEqual(await asked(disabled), { ...nothing, found: [] });
    assert.deepEqual(await asked(ready.replace('authors: [ada]', 'authors: [ada, grace]')), { ...nothing, found: [] });
  });
});

describe('the line above a section', () => {
  async function lenses(text: string, more = ''): Promise<readonly string[]> {
    const files = workspace(text, undefined, more);
    await files.analyze('a.prd.md');
    return files.tandem.lenses(files.uri('a.prd.md')).flatMap((lens) => (lens.kind === 'section' ? lens.text : []));
  }
  const owner = (label: string) => `${label} · PM Ada Lovelace · consulted: EM Grace Hopper`;

  it('says who signed for the text that stands there, and whose sign-off is waited for', async () => {
    const signed = await sign(await sign(head('signoffs: []\n') + body, 'ada'), 'grace');
    assert.deepEqual(await lenses(signed), [
      `${owner('Why')} · signed by Ada Lovelace 2026-11-20, Grace Hopper 2026-11-20`,
      `${owner('What')} · not signed off yet`,
    ]);
    assert.deepEqual(await lenses(signed.replace('Slow.', 'Too slow.')), [
      `${owner('Why')} · sign-off of Ada Lovelace is out of date · sign-off of Grace Hopper is out of date`,
      `${owner('What')} · not signed off yet`,
    ]);
  });

  it('says it once for a section with all its subsections, and again over the next of the decision', async () => {
    const more = '\n### Functional requirements\n\n- FR-2: Safe.\n\n#### User stories\n\nAs a buyer I wait less.\n';
    const text = `${head('signoffs: []\n')}${body}${more}\n## User stories\n\nAs a seller I pay less.\n`;
    const signed = await sign(text, 'ada', 'what');
    const said = (await lenses(signed)).slice(1).map((each) => each.replace(owner('What'), ''));
    assert.deepEqual(said, [' · signed by Ada Lovelace 2026-11-20', '', '', ' · signed by Ada Lovelace 2026-11-20']);
    const files = workspace(signed, undefined);
    await files.analyze('a.prd.md');
    const line = signed.slice(0, signed.indexOf('### Functional')).split('\n').length - 1;
    const hover = await files.tandem.hover(files.uri('a.prd.md'), { line, character: 6 }, { namesOnly: false });
    assert.match(JSON.stringify(hover), /signed by Ada Lovelace/);
  });

  it('says it where the answer is, if the heading above it is empty', async () => {
    const text = `${head('signoffs: []\n')}# Refunds\n\n## Problem\n\n<!-- Why? -->\n\n### Why now\n\nPeople leave.\n`;
    const found = await lenses(await sign(text, 'ada'));
    assert.equal(found.filter((each) => each.includes('signed by Ada Lovelace')).length, 1, found.join('\n'));
  });

  it('says nothing of sign-offs over what is left empty beside an answer', async () => {
    const text = `${head('signoffs: []\n')}${body}\n## Requirements\n\n<!-- Which? -->\n`;
    const found = await lenses(await sign(text, 'ada'));
    assert.equal(found[0], `${owner('Why')} · signed by Ada Lovelace 2026-11-20`);
    assert.equal(found.at(-1), `${owner('What')} · not answered yet`);
  });

  it('says which sign-offs say too little or do not count, and nothing without the key', async () => {
    const odd = head('signoffs: [{ decision: why, by: ada }, { decision: what, by: tom }]\n') + body;
    assert.deepEqual(await lenses(odd), [
      `${owner('Why')} · sign-off of Ada Lovelace does not say for which text`,
      `${owner('What')} · sign-off of Tom Kilburn does not count · not signed off yet`,
    ]);
    assert.deepEqual(await lenses(head('') + body), [owner('Why'), owner('What')]);
  });
});
