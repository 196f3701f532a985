import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';
import { rules } from '../../src/core/rules/ruleList.js';

/** How loud `single-option` is about a design with one way at this stage. */
async function severity(stage: string | undefined, charter: string): Promise<string | undefined> {
  const head = stage === undefined ? '' : `---\nstage: ${stage}\n---\n\n`;
  const workspace = new MemoryWorkspace({
    'ownership.yaml': charter,
    'docs/a.sdd.md': `${head}# Refunds\n\n## Solution\n\nA worker hands each refund on to the bank.\n`,
  });
  const { findings } = await workspace.analyze('docs/a.sdd.md');
  return findings.find(({ rule }) => rule === 'single-option')?.severity;
}

const charter = 'version: 1\n';

describe('a rule about content', () => {
  it('is information until the document is ready, and a warning from then on', async () => {
    for (const stage of [undefined, 'design', 'backlog', 'prd', 'elsewhere'])
      assert.equal(await severity(stage, charter), 'info', stage ?? 'no stage');
    for (const stage of ['ready', 'engineering', 'analyze']) assert.equal(await severity(stage, charter), 'warning');
  });

  it('follows the stages of the team’s own board', async () => {
    const own = `${charter}stages: [idea, shaping, betting, cycle, done]\n`;
    assert.equal(await severity('idea', own), 'info');
    assert.equal(await severity('betting', own), 'warning');
    assert.equal(await severity('done', own), 'warning');
  });

  it('is as loud as somebody has set it, whatever the stage', async () => {
    for (const stage of ['design', 'ready']) {
      assert.equal(await severity(stage, `${charter}rules: { single-option: error }\n`), 'error');
      assert.equal(await severity(stage, `${charter}rules: { single-option: off }\n`), undefined);
    }
    assert.equal(await severity('backlog', `${charter}rules: { single-option: by-stage }\n`), 'hint');
    assert.equal(await severity('ready', `${charter}rules: { single-option: by-stage }\n`), 'error');
  });

  it('never has two severities where it follows the stage already', () => {
    for (const rule of rules) if (rule.defaultFromReady) assert.notEqual(rule.defaultSeverity, 'by-stage', rule.id);
  });
});
