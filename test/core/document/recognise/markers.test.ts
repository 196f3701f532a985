import assert from 'node:assert/strict';
import { findDecisionMarkers } from '../../../../src/core/document/recognise/markers/decisionMarkers.js';
import { readMarkers } from '../../../../src/core/document/recognise/markers/readMarkers.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';
import { answer, outline } from '../readDecisions.js';
import { testCharter } from '../testCharter.js';

const read = (marker: string) => {
  const names = findDecisionMarkers(marker).flatMap((each) => each.names);
  return readMarkers(names, testCharter(), 'sdd');
};

describe('Decision markers', () => {
  it('name decisions by id or label, whatever the case and what stands between them', () => {
    for (const text of ['why, what', 'Why,What', 'WHY what', 'why and what', 'why、what', ' why ; what '])
      assert.deepEqual(read(`<!-- decision: ${text} -->`).answers, ['why', 'what'], text);
    assert.deepEqual(read('<!-- tandem-decision: why -->').answers, ['why']);
  });

  it('deny with “not”, which speaks of one name', () => {
    const { answers, denied, unknown } = read('<!-- decision: what, not when, Not who -->');
    assert.deepEqual([answers, denied, unknown], [['what'], ['when', 'who'], []]);
    assert.deepEqual(read('<!-- decision: not when, when -->').denied, []);
  });

  it('name success metrics and the rollout plan in one word or two', () => {
    assert.deepEqual(read('<!-- decision: success-metrics -->').topics, ['success-metrics']);
    assert.deepEqual(read('<!-- decision: what, Success metrics -->').topics, ['success-metrics']);
    const charter = testCharter([{ id: 'rollout', label: 'Rollout' }]);
    for (const name of ['rollout', 'rollout-plan', 'Rollout plan']) {
      const names = findDecisionMarkers(`<!-- decision: ${name} -->`).flatMap((each) => each.names);
      assert.deepEqual(readMarkers(names, charter, 'prd').answers, ['rollout'], name);
    }
  });

  it('say which names mean nothing, and where they stand', () => {
    const text = 'Text <!-- decision: why, not bogus, wen --> more';
    const [marker] = findDecisionMarkers(text);
    assert.deepEqual(
      marker?.places.map(({ start, end }) => text.slice(start, end)),
      ['why', 'bogus', 'wen'],
    );
    assert.deepEqual(read(text).unknown, ['not bogus', 'wen']);
    assert.deepEqual(read('<!-- decision: not -->').unknown, ['not']);
    assert.deepEqual(read('<!-- decision: not success-metrics -->').unknown, ['not success-metrics']);
  });

  it('take a decision from a section, and leave its others', () => {
    const text = (marker: string) =>
      `# T\n\n## Goals and timeline\n\n${marker}\n\nFaster by 2027-03-01.\n\n### Below\n\nx\n`;
    assert.deepEqual(outline(text('')), ['T:', 'Goals and timeline: what when', 'Below: what when']);
    assert.deepEqual(outline(text('<!-- decision: not when -->')), ['T:', 'Goals and timeline: what', 'Below: what']);
    assert.deepEqual(outline(text('<!-- decision: not when, not what -->')), ['T:', 'Goals and timeline:', 'Below:']);
  });

  it('that deny a decision deny what labels, tables and sentences in the section say of it too', () => {
    const text = (marker: string) =>
      `# T\n\n## Timeline of the outage\n\n${marker}\n\n**Date:** 2027-03-01\n\n| When | What |\n| --- | --- |\n| 2027-03-01 | Pager |\n\n### Pager\n\n**Due:** 2027-03-02\n`;
    assert.equal(answer(text(''), 'when')[0], 'answered');
    assert.equal(answer(text('<!-- decision: not when -->'), 'when')[0], 'missing');
    const below = `${text('<!-- decision: not when -->')}\n### Milestones\n\n2027-04-01\n`;
    assert.equal(answer(below, 'when')[0], 'answered');
  });

  it('deny what nothing but the kind of document says', () => {
    const text = '# T\n\n## Blue whales\n\n<!-- decision: not what -->\n\nx\n\n### Calves\n\nx\n';
    assert.deepEqual(outline(text, 'prd'), ['T:', 'Blue whales:', 'Calves:']);
  });

  it('under the title speak of the words there alone', () => {
    const text = '# T\n\n<!-- decision: why -->\n\nRefunds take two days.\n\n## Checkout\n\nx\n';
    assert.deepEqual(outline(text, 'prd'), ['T: why', 'Checkout: what']);
  });

  it('make a section the success metrics once something stands in it', async () => {
    const text = (body: string) =>
      `# Refunds\n\n## Problem\n\nRefunds take two days.\n\n## Requirements\n\n- FR-1: Pay back by card.\n\n## A calm desk\n\n${body}\n`;
    const rulesOf = async (body: string) => {
      const { findings } = await new MemoryWorkspace().analyze('a.prd.md', text(body));
      return findings.map(({ rule }) => rule);
    };
    assert.ok((await rulesOf('The desk is calm.')).includes('success-metrics'));
    assert.ok(!(await rulesOf('<!-- decision: success-metrics -->\n\nThe desk is calm.')).includes('success-metrics'));
    assert.ok((await rulesOf('<!-- decision: success-metrics -->\n\nTBD')).includes('success-metrics'));
  });
});
