import assert from 'node:assert/strict';
import { templateFolderOf } from '../../../../src/core/workspace/templates/templateFolder.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const head = (label: string, more = 'kind: prd') =>
  `---\ntemplate: { label: ${label}, ${more} }\n---\n\n# {{title}}\n\n## Problem\n\n$1\n`;

/** What is offered beside a file, and what is not and why. */
async function offered(workspace: MemoryWorkspace, ...paths: readonly string[]) {
  const { templates, unusable } = await workspace.tandem.ownTemplates.for(paths.map((path) => workspace.uri(path)));
  return {
    templates: templates.map(({ path, label }) => `${path}: ${label}`),
    unusable: unusable.map(({ path, why }) => `${path}: ${why}`),
  };
}

async function findings(workspace: MemoryWorkspace, path: string) {
  const text = workspace.files.get(path) ?? assert.fail(path);
  const { type, findings: found } = await workspace.tandem.analyze({ uri: workspace.uri(path), text });
  return {
    type,
    said: found.map(({ rule, range, message }) => `${rule} ${range.start.line}:${range.start.character} ${message}`),
  };
}

describe('templates of a team', () => {
  it('are found beside a charter or at the top, by path, also two of one name', async () => {
    const workspace = new MemoryWorkspace({
      '.tandem/templates/b/x.md': head('Ours'),
      '.tandem/templates/a.MD': head('Ours'),
      '.tandem/templates/s.md': head('Standard', 'kind: sdd'),
      '.tandem/templates/notes.txt': head('No'),
      '.tandem/templates/README.md': '# What is here\n',
      '.tandem/templates/node_modules/n.md': head('No'),
      'docs/x.md': head('Elsewhere'),
    });
    assert.deepEqual(await offered(workspace, 'docs/new.prd.md'), {
      templates: ['a.MD: Ours', 'b/x.md: Ours', 's.md: Standard'],
      unusable: [],
    });
  });

  it('are those of the charters that govern the places, each folder once', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': 'version: 1\ntemplates: /shared/forms/\n',
      'shared/forms/all.md': head('All'),
      'pay/ownership.yaml': 'version: 1\ntemplates: forms\n',
      'pay/forms/pay.md': head('Pay'),
      'shop/ownership.yaml': 'version: 1\ntemplates: ..\\shared\\forms\n',
      'hr/ownership.yaml': 'version: 1\ntemplates: gone\n',
    });
    assert.deepEqual((await offered(workspace, 'pay/docs/x.md', 'x.md')).templates, ['pay.md: Pay', 'all.md: All']);
    assert.deepEqual((await offered(workspace, 'x.md', 'shop/x.md')).templates, ['all.md: All']);
    assert.deepEqual(await offered(workspace, 'hr/x.md'), { templates: [], unusable: [] });
  });

  it('are read anew whenever somebody asks', async () => {
    const workspace = new MemoryWorkspace({ '.tandem/templates/a.md': head('One') });
    assert.deepEqual((await offered(workspace, 'x.md')).templates, ['a.md: One']);
    workspace.files.set('.tandem/templates/a.md', head('Two'));
    workspace.files.set('.tandem/templates/b.md', head('Three'));
    assert.deepEqual((await offered(workspace, 'x.md')).templates, ['a.md: Two', 'b.md: Three']);
  });

  it('are left out with a reason: broken, too large, unreadable, behind a link', async () => {
    const workspace = new MemoryWorkspace({
      '.tandem/templates/broken.md': '---\ntemplate: { label: Ours\n---\n',
      '.tandem/templates/none.md': '# None\n',
      '.tandem/templates/large.md': head('Large') + 'x'.repeat(1_000_000),
      '.tandem/templates/link.md': head('Link'),
      '.tandem/templates/linked/a.md': head('Linked'),
      '.tandem/templates/outside.md': head('Outside'),
      '.tandem/templates/binary.md': head('Binary'),
      '.tandem/templates/good.md': head('Good'),
    });
    workspace.links.add('.tandem/templates/link.md').add('.tandem/templates/linked');
    workspace.faults.set('.tandem/templates/outside.md', 'outside');
    workspace.faults.set('.tandem/templates/binary.md', 'binary');
    const { templates, unusable } = await offered(workspace, 'x.md');
    assert.deepEqual(templates, ['good.md: Good']);
    assert.deepEqual(unusable.sort(), [
      'binary.md: unreadable',
      'broken.md: broken',
      'large.md: broken',
      'link.md: link',
      'linked: link',
      'none.md: broken',
      'outside.md: link',
    ]);
    workspace.links.add('.tandem');
    assert.deepEqual(await offered(workspace, 'x.md'), { templates: [], unusable: ['templates: link'] });
  });

  it('are not looked for outside the workspace, nor where the charter itself is', async () => {
    for (const [named, why] of [
      ['../../elsewhere', 'outside'],
      ['..', 'outside'],
      ['/..', 'outside'],
      ['a/../../..', 'outside'],
      ['file:///etc', 'outside'],
      ['.', 'too-wide'],
      ['/', 'too-wide'],
      ['docs/..', 'too-wide'],
    ] as const) {
      const workspace = new MemoryWorkspace({ 'ownership.yaml': `version: 1\ntemplates: ${named}\n` });
      assert.deepEqual(
        await offered(workspace, 'x.md'),
        { templates: [], unusable: [`ownership.yaml: ${why}`] },
        named,
      );
      assert.deepEqual(
        workspace.asked.filter((uri) => !uri.startsWith(`${workspace.root}/`) && uri !== workspace.root),
        [],
        named,
      );
      const { said } = await findings(workspace, 'ownership.yaml');
      const rest = why === 'outside' ? 'is outside the workspace folder' : 'contains this file';
      assert.equal(said.length, 1);
      assert.ok(said[0]?.startsWith(`template 1:11 “${named}” ${rest}`), said[0]);
    }
  });

  it('are read up to a number', async () => {
    const files = Array.from({ length: 250 }, (_, at) => [`.tandem/templates/${at}.md`, head(`T${at}`)] as const);
    const { templates, unusable } = await offered(new MemoryWorkspace(Object.fromEntries(files)), 'x.md');
    assert.equal(templates.length, 200);
    assert.deepEqual(unusable, ['templates: too-many']);
    const deep = Array.from(
      { length: 300 },
      (_, at) => [`.tandem/templates/${'a/'.repeat(at)}x.md`, head('D')] as const,
    );
    const workspace = new MemoryWorkspace(Object.fromEntries(deep));
    assert.deepEqual((await offered(workspace, 'x.md')).unusable, ['templates: too-many']);
    assert.ok(workspace.asked.length < 300, `${workspace.asked.length} questions`);
  });

  it('are no documents: no lenses, none of their findings, in no list', async () => {
    const workspace = new MemoryWorkspace({
      '.tandem/templates/checkout.prd.md': head('Ours') + '\nTBD\n',
      '.tandem/templates/declared.md':
        '---\ndocument: prd\ntemplate: { label: Declared, kind: prd }\n---\n\n# T\n\nTBD\n',
      'forms/x.prd.md': head('Elsewhere'),
      'a.prd.md': '# A\n',
    });
    for (const path of ['.tandem/templates/checkout.prd.md', '.tandem/templates/declared.md']) {
      assert.deepEqual(await findings(workspace, path), { type: 'template', said: [] });
      assert.deepEqual(workspace.tandem.lenses(workspace.uri(path)), []);
      assert.equal(workspace.tandem.statusItem(workspace.uri(path)), undefined);
      assert.equal(
        await workspace.tandem.kindOf({ uri: workspace.uri(path), text: workspace.files.get(path) ?? '' }),
        undefined,
      );
    }
    const elsewhere = await findings(workspace, 'forms/x.prd.md');
    assert.deepEqual(elsewhere, {
      type: 'template',
      said: [
        'template 1:0 This template is outside the folder of templates, so it is not offered. Move the file there, or remove “template”.',
      ],
    });
    await workspace.tandem.documents.update();
    assert.deepEqual(await workspace.tandem.documents.inFolderOf(workspace.uri('x'), 'prd'), [
      workspace.uri('a.prd.md'),
    ]);
  });

  it('become documents again when the charter names another folder', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': 'version: 1\ntemplates: forms\n',
      'forms/x.prd.md': '# X\n',
    });
    const prds = async () => {
      await workspace.tandem.documents.update();
      return workspace.tandem.documents.inFolderOf(workspace.uri('x'), 'prd');
    };
    assert.deepEqual(await prds(), []);
    workspace.files.set('ownership.yaml', 'version: 1\n');
    await workspace.tandem.filesChanged([{ uri: workspace.uri('ownership.yaml'), type: 'changed' }]);
    assert.deepEqual(await prds(), [workspace.uri('forms/x.prd.md')]);
  });

  it('say in their own file what is wrong, with the folder of any charter counting', async () => {
    const workspace = new MemoryWorkspace({
      'pay/ownership.yaml': 'version: 1\ntemplates: ../forms\n',
      'forms/good.md': head('Good'),
      'forms/bad.md': '---\ntemplate: { label: Bad, kind: rfc }\n---\n',
      '.tandem/templates/link.md': head('Link'),
      '.tandem/templates/conflict.md': `${head('Ours')}\n<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n`,
      '.tandem/templates/README.md': '# About\n',
      '.tandem/templates/bare.md': '# Bare\n',
    });
    workspace.links.add('.tandem/templates/link.md');
    const said = async (path: string) => (await findings(workspace, path)).said;
    assert.deepEqual(await said('forms/good.md'), []);
    assert.deepEqual(await said('forms/bad.md'), ['template 1:30 “kind” must be prd or sdd.']);
    assert.deepEqual(await said('.tandem/templates/link.md'), [
      'template 0:0 This template is behind a symbolic link, so it is not offered. Copy the file into the folder.',
    ]);
    assert.deepEqual(
      (await said('.tandem/templates/conflict.md')).map((each) => each.split(' ')[0]),
      ['merge-conflict'],
    );
    assert.deepEqual(await said('.tandem/templates/README.md'), []);
    assert.equal((await said('.tandem/templates/bare.md')).length, 1);
    workspace.files.set('ownership.yaml', 'version: 1\nrules: { template: off }\n');
    await workspace.tandem.filesChanged([{ uri: workspace.uri('ownership.yaml'), type: 'created' }]);
    assert.deepEqual(await said('.tandem/templates/bare.md'), []);
  });

  it('are told apart by their labels: who has one that another has is told of it', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': 'version: 1\n',
      '.tandem/templates/a.md': head('Ours'),
      '.tandem/templates/b/a.md': head('ours'),
      '.tandem/templates/design.md': head('Ours', 'kind: sdd'),
      '.tandem/templates/german.md': head('Unsere', 'kind: prd, language: de'),
      '.tandem/templates/french.md': head('Unsere', 'kind: prd, language: fr'),
      '.tandem/templates/any.md': head('Any', 'kind: prd'),
      '.tandem/templates/any-german.md': head('Any', 'kind: prd, language: de'),
      'elsewhere.md': head('Ours'),
    });
    const said = async (path: string) => (await findings(workspace, `.tandem/templates/${path}`)).said;
    const message = (label: string, other: string) =>
      `template 1:19 “${label}” is also the label of ${other}. Choose another label for one of them.`;
    assert.deepEqual(await said('a.md'), [message('Ours', 'b/a.md')]);
    assert.deepEqual(await said('b/a.md'), [message('ours', 'a.md')]);
    assert.deepEqual(await said('any.md'), [message('Any', 'any-german.md')]);
    for (const path of ['design.md', 'german.md', 'french.md']) assert.deepEqual(await said(path), [], path);
    workspace.files.delete('.tandem/templates/b/a.md');
    assert.deepEqual(await said('a.md'), []);
  });

  it('turn into the document they are when the key goes by its fix', async () => {
    const workspace = new MemoryWorkspace({
      'x.prd.md': `---\n# ours\ntemplate: { label: Ours, kind: prd }\nteam: pay\n---\n\n# X\n`,
    });
    const uri = workspace.uri('x.prd.md');
    const text = workspace.files.get('x.prd.md') ?? '';
    const [finding] = (await workspace.tandem.analyze({ uri, text })).findings;
    const [fix] = finding?.fixes ?? [];
    assert.equal(fix?.title, 'Remove “template”');
    assert.ok(finding);
    const plan = await workspace.tandem.planFix(
      { uri, text },
      { rule: 'template', title: fix.title, at: finding.range.start },
    );
    assert.ok(plan.refused === undefined);
    const [edit] = plan.files[0]?.edits ?? [];
    assert.ok(edit);
    const after = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
    assert.equal(after, '---\n# ours\nteam: pay\n---\n\n# X\n');
    assert.equal((await workspace.tandem.analyze({ uri, text: after })).type, 'document');
  });

  it('are offered in the language that was chosen, those without one in all', async () => {
    const workspace = new MemoryWorkspace({
      '.tandem/templates/de.md': head('Unsere', 'kind: prd, language: de'),
      '.tandem/templates/any.md': head('Ours'),
      '.tandem/templates/sdd.md': head('Nuestro', 'kind: sdd, language: es'),
    });
    const { ownTemplates } = workspace.tandem;
    const { templates } = await ownTemplates.for([workspace.uri('x')]);
    const labels = (tag: 'en' | 'de') => ownTemplates.choose('prd', tag, templates).map(({ label }) => label);
    assert.deepEqual(labels('en'), ['Ours']);
    assert.deepEqual(labels('de'), ['Ours', 'Unsere']);
    assert.deepEqual(
      ownTemplates.languages().map(({ tag }) => tag),
      ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ko', 'zh-Hans', 'zh-Hant'],
    );
    assert.equal(ownTemplates.preferredLanguage(workspace.root), 'en');
    workspace.locale = 'de-AT';
    assert.equal(ownTemplates.preferredLanguage(workspace.root), 'de');
    await ownTemplates.rememberLanguage(workspace.root, 'es');
    assert.equal(ownTemplates.preferredLanguage(workspace.root), 'es');
    assert.equal(ownTemplates.preferredLanguage(`${workspace.root}/other`), 'de');
    workspace.locale = 'tlh';
    assert.equal(ownTemplates.preferredLanguage(undefined), 'en');
    workspace.locale = 'zh-TW';
    assert.equal(ownTemplates.preferredLanguage(undefined), 'zh-Hant');
    workspace.locale = 'zh-cn';
    assert.equal(ownTemplates.preferredLanguage(undefined), 'zh-Hans');
  });
});

describe('the folder of templates', () => {
  it('is refused above the workspace folder also where that is the root of all', () => {
    const top = 'vscode-test-web://mount';
    assert.deepEqual(templateFolderOf('../../x', `${top}/out`, top), { fault: 'outside', named: '../../x' });
    assert.deepEqual(templateFolderOf('/../x', `${top}/out`, top), { fault: 'outside', named: '/../x' });
    assert.deepEqual(templateFolderOf('../x', `${top}/out`, top), { uri: `${top}/x` });
    assert.deepEqual(templateFolderOf(undefined, `${top}/out`, top), { uri: `${top}/out/.tandem/templates` });
    assert.deepEqual(templateFolderOf('  ', top, top), { uri: `${top}/.tandem/templates` });
  });
});
