import assert from 'node:assert/strict';
import { confirmOffers } from '../../../../src/core/features/confirmCoverage.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';
import { standing } from './standing.js';

const folder = '.kiro/specs/desk';

const requirement = (number: number, criteria: readonly string[]) =>
  `### Requirement ${number}: Lend ${number}\n\n#### Acceptance Criteria\n\n${criteria.join('\n')}\n`;
const criteria = (number: number, count: number) =>
  requirement(
    number,
    Array.from({ length: count }, (_, at) => `${at + 1}. The desk SHALL lend key ${number}.${at + 1}`),
  );
const four = [criteria(1, 2), criteria(2, 3), '### Requirement 3: Close\n\nThe desk SHALL close.\n', criteria(4, 2)];
const prd = (parts: readonly string[] = four) => `# Requirements\n\n## Requirements\n\n${parts.join('\n')}`;

/** What a design covers by a line: IDs that are covered stand alone. */
async function covered(line: string, text = prd()): Promise<string> {
  const found = await standing({
    [`${folder}/requirements.md`]: text,
    [`${folder}/design.md`]: `# Design\n\n## Overview\n\nA box with a lock.\n\n_Requirements: ${line}_\n`,
  });
  return found
    .filter((each) => !each.endsWith(' uncovered'))
    .map((each) => each.replace(' covered', ''))
    .join(', ');
}

describe('A range across requirements', () => {
  const whole: Readonly<Record<string, string>> = {
    '1.1-2.3': '1, 1.1, 1.2, 2, 2.1, 2.2, 2.3',
    '1.1–2.3': '1, 1.1, 1.2, 2, 2.1, 2.2, 2.3',
    '1.1 to 2.3': '1, 1.1, 1.2, 2, 2.1, 2.2, 2.3',
    'Requirements 1.1 bis 2.3': '1, 1.1, 1.2, 2, 2.1, 2.2, 2.3',
    '1.1..2.3': '1, 1.1, 1.2, 2, 2.1, 2.2, 2.3',
    '1.2-2.1': '1 partial, 1.2, 2 partial, 2.1',
    '1.2-2.2, 4.1': '1 partial, 1.2, 2 partial, 2.1, 2.2, 4 partial, 4.1',
    '2.3-4.1': '2 partial, 2.3, 3, 4 partial, 4.1',
    '1.1-4.2': '1, 1.1, 1.2, 2, 2.1, 2.2, 2.3, 3, 4, 4.1, 4.2',
    '1.1-2.3 (partial)': '1 partial, 1.1 partial, 1.2 partial, 2 partial, 2.1 partial, 2.2 partial, 2.3 partial',
    '1.1-2.3 (deferred: Grace, after the audit)':
      '1 deferred, 1.1 deferred, 1.2 deferred, 2 deferred, 2.1 deferred, 2.2 deferred, 2.3 deferred',
    '1.2-2.3 (AC 1)': '1 partial, 1.2 partial, 2 partial, 2.1 partial, 2.2 partial, 2.3 partial',
    '1.2-2.3 except 2.1': '1 partial, 1.2, 2 partial, 2.2, 2.3',
    '1.2-4.1, except 2': '1 partial, 1.2, 3, 4 partial, 4.1',
    '1.1-2.3, 4.1-4.2': '1, 1.1, 1.2, 2, 2.1, 2.2, 2.3, 4, 4.1, 4.2',
  };
  for (const [line, ids] of Object.entries(whole)) {
    it(`covers what lies between in “${line}”`, async () => assert.equal(await covered(line), ids));
  }

  const ends: Readonly<Record<string, string>> = {
    '2.3-1.1': '1 partial, 1.1, 2 partial, 2.3',
    '4.1 to 1.2': '1 partial, 1.2, 4 partial, 4.1',
    '1.1-2.9': '1 partial, 1.1',
    '1.9-2.2': '2 partial, 2.2',
    '1.1-5.1': '1 partial, 1.1',
    '1.7-2.7': '',
    '1.1 - 2.3a': '1 partial, 1.1',
    '1.1, 2.3': '1 partial, 1.1, 2 partial, 2.3',
    '1.1/2.3': '1 partial, 1.1, 2 partial, 2.3',
    '1.1-2.3-4.1': '1 partial, 1.1',
    '1.1-2': '1 partial, 1.1',
    '1.2-2.3 except 1.2-2.2': '2 partial, 2.3',
    '1.1-2.3 not covered': '',
  };
  for (const [line, ids] of Object.entries(ends)) {
    it(`covers nothing that it does not name in “${line}”`, async () => assert.equal(await covered(line), ids));
  }

  it('covers its ends alone where the PRD has them in another order, or one of them twice', async () => {
    const [one = '', two = '', three = '', last = ''] = four;
    assert.equal(await covered('1.1-2.3', prd([two, one])), '2 partial, 2.3, 1 partial, 1.1');
    const twice = await covered('1.1-4.1', prd([one, two, three, last, criteria(1, 1)]));
    assert.equal(twice, '1 partial, 1.1 partial, 4 partial, 4.1, 1 partial, 1.1 partial');
  });

  it('covers nothing in it whose number lies beyond its ends', async () => {
    const [one = '', two = '', , last = ''] = four;
    assert.equal(await covered('1.2-2.1', prd([one, last, two])), '1 partial, 1.2, 2 partial, 2.1');
  });

  it('takes in what has numbers below them by name', async () => {
    const found = await standing({
      'a.prd.md':
        '# A\n\n## Requirements\n\n- FR-1.1: One\n- FR-1.2: Two\n- NFR-1.3: Fast\n- FR-2.1: Three\n- FR-2.2: Four\n',
      'a.sdd.md': '---\nprd: a.prd.md\n---\n\n# A\n\n## Solution\n\nA box.\n\nCovers: FR-1.1 to FR-2.1\n',
    });
    assert.deepEqual(found, [
      'FR-1.1 covered',
      'FR-1.2 covered',
      'NFR-1.3 uncovered',
      'FR-2.1 covered',
      'FR-2.2 uncovered',
    ]);
  });

  it('is confirmed as a whole, and an end that is not there is said', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': 'version: 1\n',
      [`${folder}/requirements.md`]: prd(),
      [`${folder}/design.md`]: '# Design\n\n## Overview\n\nA box.\n\n_Requirements: 1.1-2.1, 2.2-4.9_\n',
    });
    await workspace.tandem.documents.update();
    const analysis = await workspace.analyze(`${folder}/design.md`);
    assert.equal(analysis.type, 'document');
    const offers = confirmOffers(analysis);
    assert.deepEqual('refused' in offers ? offers : offers.map(({ id }) => id), ['1.1', '1.2', '2.1', '2.2']);
    assert.deepEqual(
      analysis.findings.filter(({ rule }) => rule === 'unknown-requirement').map(({ message }) => message),
      ['There is no requirement “4.9” in requirements.md. Correct the ID, or add the requirement there.'],
    );
  });
});
