import assert from 'node:assert/strict';
import { containingFolder, pathWithin, relativeLink, resolveLink } from '../../../src/core/workspace/uris.js';

describe('pathWithin', () => {
  it('gives the decoded path below a folder', () => {
    assert.equal(pathWithin('file:///w', 'file:///w/docs/a%20b.md'), 'docs/a b.md');
    assert.equal(pathWithin('file:///w', 'file:///w'), '');
  });

  it('knows a folder from one that only begins like it', () => {
    assert.equal(pathWithin('file:///w', 'file:///work/a.md'), undefined);
    assert.equal(pathWithin('vscode-vfs://github/o/r', 'vscode-vfs://other/o/r/a.md'), undefined);
  });
});

describe('containingFolder', () => {
  it('is the innermost one', () => {
    assert.equal(containingFolder(['file:///w', 'file:///w/a'], 'file:///w/a/x.md'), 'file:///w/a');
    assert.equal(containingFolder(['file:///w'], 'file:///x/a.md'), undefined);
  });
});

describe('relativeLink and resolveLink', () => {
  for (const [from, target, link] of [
    ['file:///w/docs/a.prd.md', 'file:///w/docs/a.sdd.md', 'a.sdd.md'],
    ['file:///w/docs/a.prd.md', 'file:///w/design/b/a%20b.sdd.md', '../design/b/a b.sdd.md'],
    ['file:///w/a.prd.md', 'file:///w/docs/%E8%A8%AD%E8%A8%88.sdd.md', 'docs/設計.sdd.md'],
    ['vscode-vfs://github/o/r/x/a.md', 'vscode-vfs://github/o/r/b.md', '../b.md'],
  ] as const) {
    it(`${link} leads from ${from} to its target and is what one would write`, () => {
      assert.equal(relativeLink(from, target), link);
      assert.equal(resolveLink(from, link, undefined), target);
    });
  }

  it('takes a leading slash for the workspace folder', () => {
    assert.equal(resolveLink('file:///w/docs/a.md', '/b.md', 'file:///w'), 'file:///w/b.md');
    assert.equal(resolveLink('file:///w/docs/a.md', '/b.md', undefined), undefined);
  });

  it('makes nothing of a path that is none', () => {
    assert.equal(resolveLink('file:///w/a.md', ' ', undefined), undefined);
    assert.equal(resolveLink('file:///w/a.md', 'a\0b', undefined), undefined);
  });

  it('drops fragments', () => {
    assert.equal(resolveLink('file:///w/a.md', 'b.md#how', undefined), 'file:///w/b.md');
  });
});
