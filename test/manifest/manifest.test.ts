import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { repository } from '../../src/core/rules/support/documentation.js';

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly repository: { readonly url: string };
  readonly engines: { readonly vscode: string };
  readonly dependencies?: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides: Record<string, string>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Record<
      string,
      readonly { readonly command?: string; readonly submenu?: string; readonly when?: string }[]
    >;
    readonly submenus: readonly { readonly id: string }[];
    readonly configuration: {
      readonly properties: Record<string, { readonly scope?: string; readonly order?: number }>;
    };
    readonly grammars: readonly { readonly path: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
    readonly views: Record<string, readonly { readonly id: string }[]>;
    readonly viewsWelcome: readonly { readonly contents: string; readonly when: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly svg: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('package.json', root), 'utf8');
const manifest = JSON.parse(text) as Manifest;
const strings = JSON.parse(readFileSync(new URL('package.nls.json', root), 'utf8')) as Record<string, string>;

/** Source of the extension, to see what it really registers and reads. */
const sources = sourcesUnder('src/extension/');

describe('manifest', () => {
  it('declares exactly the commands that are registered', () => {
    const registered = [...sources.matchAll(/^ {2}id: '(tandem\.[\w.]+)',$/gm)].map((match) => match[1]);
    const declared = manifest.contributes.commands.map((command) => command.command);
    assert.deepEqual([...declared].sort(), [...registered].sort());
  });

  it('names every command without its category in the title', () => {
    for (const command of manifest.contributes.commands) {
      assert.equal(command.category, 'Tandem');
      assert.match(command.title, /^%[\w.]+%$/);
      assert.doesNotMatch(strings[command.title.slice(1, -1)] ?? '', /^Tandem/);
    }
  });

  it('hides commands that belong to one place from the palette', () => {
    const hidden = manifest.contributes.menus.commandPalette?.filter((entry) => entry.when === 'false');
    const withArguments = [
      'applyFix',
      'chooseSection',
      'filterDocumentsMine',
      'filterDocumentsMyTurn',
      'filterOwnershipGaps',
      'filterOwnershipMine',
      'filterOwnershipRole',
      'leaveNote',
      'markDone',
      'moveSection',
      'resolveNote',
      'revealInCharter',
      'shareArea',
      'showAllDocuments',
      'showAllOwnership',
      'showOwner',
      'standIn',
      'stopStandingIn',
    ].map((id) => `tandem.${id}`);
    assert.deepEqual(hidden?.map((entry) => entry.command).sort(), withArguments);
  });

  it('uses every string, and has every string it uses', () => {
    const used = [...text.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });

  it('has an action in each step of the walkthrough, and ends none by a click alone', () => {
    for (const { id, description, completionEvents } of manifest.contributes.walkthroughs.flatMap(
      ({ steps }) => steps,
    )) {
      assert.match(strings[description.slice(1, -1)] ?? '', /\]\(command:tandem\.\w+(?:\.focus)?\)/, id);
      assert.equal(completionEvents.length, 1, id);
      const [, kind = '', what = ''] =
        /^(onContext|onView):tandem\.(?:reached\.)?(\w+)$/.exec(completionEvents[0] ?? '') ?? [];
      if (kind === 'onContext') assert.ok(sources.includes(`reached('${what}')`), `${id}: nobody reaches “${what}”`);
      else assert.equal(kind, 'onView', id);
    }
  });

  it('refers to commands and views that exist', () => {
    const known = new Set([
      ...manifest.contributes.commands.map((command) => command.command),
      ...Object.values(manifest.contributes.views)
        .flat()
        .map((view) => `${view.id}.focus`),
      ...manifest.contributes.submenus.map((submenu) => submenu.id),
      'vscode.openFolder',
    ]);
    const links = [
      ...Object.values(strings)
        .join('\n')
        .matchAll(/\(command:([\w.]+)/g),
    ].map((match) => match[1] ?? '');
    const menus = Object.values(manifest.contributes.menus)
      .flat()
      .map((entry) => entry.command ?? entry.submenu ?? '');
    assert.deepEqual(
      [...links, ...menus].filter((id) => !known.has(id)),
      [],
    );
  });

  it('reads every setting it declares, for each resource', () => {
    for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
      assert.equal(setting.scope, 'resource', name);
      assert.ok(setting.order !== undefined, `${name} has an order`);
    }
    const declared = Object.keys(manifest.contributes.configuration.properties);
    const read = [...sources.matchAll(/\breadSetting\('([\w.]+)'/g)].map((match) => `tandem.${match[1] ?? ''}`);
    assert.deepEqual([...new Set(read)].sort(), declared.sort());
    // Nobody reads a setting, or asks whether one changed, past the function that this test looks for.
    const asked = [...sources.matchAll(/\bgetConfiguration\((?:'(\w+)')?/g)].map((match) => match[1]);
    assert.deepEqual(
      asked,
      ['tandem', 'tandem', 'markdown', 'files'],
      'all in settings.ts: to read, to write, what is read-only',
    );
    const watched = [...sources.matchAll(/\baffectsConfiguration\(\s*'([\w.]+)'/g)].map((match) => match[1] ?? '');
    assert.deepEqual(
      watched.filter((name) => !declared.some((setting) => `${setting}.`.startsWith(`${name}.`))),
      [],
    );
  });

  it('asks in conditions for nothing that is never set, and welcomes only where a search found no charter', () => {
    const views = Object.values(manifest.contributes.views).flat();
    const known = new Set(views.map((view) => view.id));
    const asked = [...text.matchAll(/"when": "([^"]*)"/g)].flatMap(
      ([, when = '']) => when.match(/\btandem\.\w+/g) ?? [],
    );
    const keys = [...new Set(asked)].filter((name) => !known.has(name)).sort();
    const set = [...sources.matchAll(/(?:'setContext', |\bemptyKey: )(?!this\b|string\b)(?:'([\w.]+)'|(\w+))/g)].map(
      ([, key, name = '']) => key ?? new RegExp(`const ${name} = '([\\w.]+)'`).exec(sources)?.[1],
    );
    assert.deepEqual(keys, [...new Set(set)].sort());
    const welcome = manifest.contributes.viewsWelcome.find(({ contents }) => contents === '%welcome.noCharter%');
    assert.match(welcome?.when ?? '', /&& tandem\.noCharter$/);
  });

  it('points at files that are there', () => {
    const paths = [
      manifest.icon,
      ...manifest.contributes.grammars.map((grammar) => grammar.path),
      ...manifest.contributes.yamlValidation.map((schema) => schema.url),
      ...manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps.map((step) => step.media.svg)),
    ];
    assert.deepEqual(
      paths.filter((path) => !existsSync(new URL(path, root))),
      [],
    );
  });

  it('supports the editor version whose types it is written against', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  it('makes nobody who installs the package fetch what is bundled in it', () => {
    assert.equal(manifest.dependencies, undefined);
  });

  it('pins every dependency exactly', () => {
    const versions = Object.entries(manifest.devDependencies);
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
      [],
    );
  });

  it('installs nothing that fetches more than npm packages', () => {
    const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
      readonly packages: Record<string, { readonly hasInstallScript?: boolean; readonly optional?: boolean }>;
    };
    // An optional package that cannot be built is left out. These two unpack what npm has brought.
    const scripted = Object.entries(lock.packages).filter(([, found]) => found.hasInstallScript && !found.optional);
    const known = ['node_modules/@vscode/vsce-sign', 'node_modules/esbuild'];
    assert.deepEqual(
      scripted.map(([where]) => where),
      known,
    );
  });

  it('has one version of the browser driver', () => {
    const stub = manifest.overrides['@playwright/browser-chromium'];
    assert.equal(stub, `npm:playwright-core@${manifest.devDependencies['playwright-core'] ?? ''}`);
  });

  it('leads from findings to this repository', () => {
    assert.equal(manifest.repository.url, `${repository}.git`);
  });
});

function sourcesUnder(folder: string): string {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`${folder}${name}`, root), 'utf8'))
    .join('\n');
}
