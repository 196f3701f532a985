import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  childOf,
  containingFolder,
  folderOf,
  lastStepOf,
  nameOf,
  pathWithin,
  relativeLink,
  resolveLink,
  resolveName,
} from '../../../src/core/workspace/uris.js';

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
    ['file:///w/a.md', 'file:///w/docs%20%232/x%20%231%3F.prd.md', 'docs #2/x #1?.prd.md'],
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
    assert.equal(resolveLink('file:///w/a.md', 'b #1.md?x#how', undefined), 'file:///w/b%20%231.md');
    assert.equal(resolveLink('file:///w/a.md', 'b#how', undefined), 'file:///w/b');
  });
});

describe('a backslash', () => {
  it('separates as on Windows, or belongs to a name as elsewhere', () => {
    assert.equal(resolveLink('file:///w/a.md', 'b\\c.md', undefined), 'file:///w/b/c.md');
    assert.equal(resolveName('file:///w/a.md', 'b\\c.md', undefined), 'file:///w/b%5Cc.md');
    assert.equal(relativeLink('file:///w/a.md', 'file:///w/b%5Cc.md'), 'b\\c.md');
    assert.equal(nameOf('file:///w/b%5Cc.md'), 'b\\c.md');
  });
});

describe('every function of URIs', () => {
  const text = fc.oneof(
    fc.constantFrom('\ud800', '%', '%ff'.repeat(40), '//', 'x:////a', 'a:b://', 'file:', 'file://h', ':', '\0', '?#'),
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
    fc.string().map((path) => `file:///${path}`),
    fc.string().map((path) => `vscode-vfs://${path}`),
    fc.webUrl(),
  );

  it('takes any text', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const from of [a, 'file:///w/a.md', 'memory:/workspace/a.md', 'vscode-vfs://github']) {
          assert.equal(typeof folderOf(from), 'string');
          assert.equal(typeof nameOf(from), 'string');
          assert.equal(typeof lastStepOf(from), 'string');
          assert.equal(typeof childOf(from, b), 'string');
          pathWithin(from, b);
          containingFolder([from, a], b);
          relativeLink(from, b);
          relativeLink(b, from);
          resolveLink(from, b, a);
          resolveName(from, b, a);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the folder that a path lies below, however it is spelled', () => {
    const folder = fc.oneof(
      fc.constantFrom(
        'file:///w',
        'file:///w/a%20b',
        'vscode-vfs://github/o/r',
        'memory:/workspace',
        'file://',
        'x:////a',
      ),
      text,
    );
    fc.assert(
      fc.property(folder, text, fc.constantFrom('/', '', '//', '?'), (one, rest, between) => {
        const uri = `${one}${between}${rest}`;
        assert.equal(containingFolder([one], uri), pathWithin(one, uri) === undefined ? undefined : one);
      }),
      { numRuns: 3000 },
    );
  });

  it('comes to a folder that is its own', () => {
    fc.assert(
      fc.property(text, (uri) => {
        let folder = uri;
        let steps = 0;
        while (folder !== folderOf(folder)) {
          folder = folderOf(folder);
          assert.ok(++steps < 1000, `no end above ${JSON.stringify(uri)}`);
        }
      }),
    );
  });
});
