import assert from 'node:assert/strict';
import type { Charter, DocumentKind } from '../../../src/core/charter/model/charter.js';
import { kindOf } from '../../../src/core/document/kind/detectKind.js';
import { matchesGlob } from '../../../src/core/charter/read/globs.js';
import { testCharter } from './testCharter.js';

function kind(path: string, charter: Charter = testCharter()): DocumentKind | undefined {
  return kindOf({ path, declared: undefined, charter }).kind;
}

describe('The kind of a file', () => {
  it('is what it declares, whatever its name', () => {
    assert.equal(kindOf({ path: 'notes/x.sdd.md', declared: 'prd', charter: testCharter() }).kind, 'prd');
  });

  it('follows names and folders in any case', () => {
    for (const path of [
      'PRD.md',
      'docs/login.PRD.md',
      'docs/prd/login.md',
      'PRDs/2027/login.md',
      'docs/prd-login.md',
    ]) {
      assert.equal(kind(path), 'prd', path);
    }
    for (const path of ['sdd.md', 'a/login.sdd.markdown', 'Design-Docs/login.md', 'docs/sdds/login.md']) {
      assert.equal(kind(path), 'sdd', path);
    }
  });

  it('follows the name before the folder and the nearest folder before the others', () => {
    assert.equal(kind('sdd/payments.prd.md'), 'prd');
    assert.equal(kind('prd/payments/sdd/tokens.md'), 'sdd');
  });

  it('is none for other Markdown, and for what such folders say of themselves', () => {
    for (const path of ['README.md', 'docs/guide.md', 'prd/README.md', 'prd/template.md', 'prd/picture.png']) {
      assert.equal(kind(path), undefined, path);
    }
  });

  it('follows the charter’s patterns before the built-in ones', () => {
    const charter = {
      ...testCharter(),
      documents: { prd: ['rfcs/{product,growth}/*.md'], sdd: ['prd/engineering/**'] },
    };
    assert.equal(kind('RFCs/growth/trial.md', charter), 'prd');
    assert.equal(kind('prd/engineering/trial.md', charter), 'sdd');
    assert.equal(kind('prd/trial.md', charter), 'prd');
  });
});

describe('A path glob', () => {
  it('knows *, ?, **, […] and {…}', () => {
    assert.ok(matchesGlob('docs/a/b/c.md', 'docs/**/*.md'));
    assert.ok(matchesGlob('docs/c.md', 'docs/**/*.md'));
    assert.ok(matchesGlob('docs/c1.md', '**/c[0-9].md'));
    assert.ok(matchesGlob('specs/x/y.md', '{docs/a,specs/x}/?.md'));
    assert.ok(!matchesGlob('docs/a/c.md', 'docs/*.md'));
  });

  it('takes bounded time whatever the pattern', () => {
    const start = performance.now();
    const long = `${'a'.repeat(250)}/`.repeat(60) + 'b';
    for (const glob of [
      '*a*a*a*a*a*a*a*b',
      '**/'.repeat(80) + 'x',
      '{a,b}'.repeat(40),
      '*a*a*a*c/**/*a*a*c',
      '{'.repeat(250),
      '(a+)+$',
      '*a'.repeat(120),
    ]) {
      assert.equal(matchesGlob(long, glob), false, glob.slice(0, 20));
    }
    assert.ok(performance.now() - start < 2000);
  });
});
