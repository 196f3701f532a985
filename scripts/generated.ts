import { layoutSettings } from '../src/core/charter/read/schema.js';
import { layouts } from '../src/core/layouts/layoutList.js';
import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { charterJsonSchema } from './charterJsonSchema.js';
import { manifestJsonSchema } from './manifestJsonSchema.js';
import { builtInTemplates } from '../src/core/document/templates/builtIn.js';
import { charterSnippets } from '../src/core/features/snippets/charterSnippets.js';
import { documentSnippets } from '../src/core/features/snippets/documentSnippets.js';
import { wordsIn } from '../src/core/language/writtenLanguages.js';
import type { Rule } from '../src/core/rules/rule.js';
import { rules } from '../src/core/rules/ruleList.js';
import { worksWith } from './worksWith.js';
import { walkthroughPictures } from './walkthroughPictures.js';

/**
 * Everything in the repository that follows from the rules, the templates, the charter's schema and what Tandem says.
 * `npm run generate` writes it, a test compares it with what is committed.
 *
 * @param root URL of the repository's top folder, with a trailing slash
 * @returns for each path below it the whole content that the file should have
 */
export async function generatedFiles(root: URL): Promise<ReadonlyMap<string, string>> {
  const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
  const strings = JSON.parse(read('package.nls.json')) as Record<string, string>;
  const contents = new Map([
    ['package.json', manifest(read('package.json'))],
    ['README.md', readme(read('README.md'), JSON.parse(read('package.json')) as Manifest, strings)],
    ['schemas/ownership.schema.json', JSON.stringify(charterJsonSchema())],
    ['schemas/requirements.schema.json', JSON.stringify(manifestJsonSchema())],
    ['docs/works-with.md', worksWith()],
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ]);
  for (const [path, content] of contents) {
    const style = await prettier.resolveConfig(new URL(path, root));
    contents.set(path, await prettier.format(content, { ...style, filepath: path }));
  }
  for (const [path, picture] of await walkthroughPictures()) contents.set(path, picture);
  return contents;
}

/** The part of the manifest that is looked into here. */
interface Manifest {
  contributes: { configuration: { properties: Record<string, Record<string, unknown>> } };
}

const severities = ['off', 'hint', 'info', 'warning', 'error', 'by-stage'];

function manifest(text: string): string {
  const value = JSON.parse(text) as Manifest;
  const setting = value.contributes.configuration.properties['tandem.rules'];
  if (!setting) throw new Error('package.json has no setting tandem.rules.');
  setting.properties = Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      { type: 'string', enum: severities, default: rule.defaultSeverity, description: rule.summary },
    ]),
  );
  const ofLayouts = value.contributes.configuration.properties['tandem.layouts'];
  if (!ofLayouts) throw new Error('package.json has no setting tandem.layouts.');
  ofLayouts.properties = Object.fromEntries(
    layouts
      .filter(({ units }) => units.length > 0)
      .map(({ id }) => [id, { type: 'string', enum: layoutSettings, default: 'on' }]),
  );
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** How files are called that are no documents. */
const looksAt: Readonly<Partial<Record<Rule['appliesTo'][number], string>>> = {
  charter: 'ownership.yaml',
  template: 'templates',
  ledger: '.tandem/ledger',
};

function rulePage(rule: Rule): string {
  const applies = rule.appliesTo.map((kind) => looksAt[kind] ?? kind.toUpperCase()).join(', ');
  return `<!-- Generated from src/core/rules by npm run generate. -->

# ${rule.id}

${rule.summary}

| Looks at | Severity unless set | Fix |
| --- | --- | --- |
| ${applies} | ${severityOf(rule)} | ${rule.fixable ? 'yes' : 'no'} |

${rule.docs}

Set its severity for the team in \`ownership.yaml\`:

\`\`\`yaml
rules:
  ${rule.id}: ${rule.defaultSeverity === 'warning' ? 'error' : 'warning'} # off, hint, info, warning, error or by-stage
\`\`\`
`;
}

function severityOf({ defaultSeverity, defaultFromReady }: Rule): string {
  return defaultFromReady ? `${defaultSeverity}, from the stage *ready* on ${defaultFromReady}` : defaultSeverity;
}

function readme(text: string, manifestValue: Manifest, strings: Record<string, string>): string {
  const ruleRows = rules.map(
    (rule) =>
      `| [${rule.id}](docs/rules/${rule.id}.md) | ${rule.summary} | ${rule.defaultSeverity} | ${rule.fixable ? 'yes' : ''} |`,
  );
  const settingRows = Object.entries(manifestValue.contributes.configuration.properties).map(([name, setting]) => {
    const key = String(setting.markdownDescription).replace(/^%|%$/g, '');
    const description = (strings[key] ?? '').replace(/`#([\w.]+)#`/g, '`$1`');
    return `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${description} |`;
  });
  const withRules = replaceBlock(text, 'rules', [
    '| Rule | Says | Severity | Fix |',
    '| --- | --- | --- | --- |',
    ...ruleRows,
  ]);
  const templateRows = builtInTemplates()
    .filter(({ signOffs }) => !signOffs)
    .map(({ kind, label, sections }) => {
      const headings = sections.map(({ heading, sections: below = [] }) =>
        below.length === 0 ? heading : `${heading} (${below.map((section) => section.heading).join(', ')})`,
      );
      return `| ${kind.toUpperCase()} | ${label} | ${headings.join(' · ')} |`;
    });
  const withTemplates = replaceBlock(withRules, 'templates', [
    '| | Template | Sections |',
    '| --- | --- | --- |',
    ...templateRows,
  ]);
  const withSnippets = replaceBlock(withTemplates, 'snippets', [
    '| Word | Inserts | In |',
    '| --- | --- | --- |',
    ...snippetRows(),
  ]);
  return replaceBlock(withSnippets, 'settings', ['| Setting | Default | |', '| --- | --- | --- |', ...settingRows]);
}

/** A row for each word, with the place where it is offered. */
function snippetRows(): readonly string[] {
  const row = (prefix: string, what: string, where: string) => `| \`${prefix}\` | ${what} | ${where} |`;
  const ofDocuments = documentSnippets.map(({ prefix, kinds, form }) => {
    const kind = kinds.length > 1 ? 'a PRD or SDD' : kinds.includes('prd') ? 'a PRD' : 'an SDD';
    switch (form.type) {
      case 'section': {
        const { heading, prompt } = form.section(wordsIn('en'));
        return row(prefix, `*${heading}*: ${prompt.split(/(?<=[.?]) /)[0] ?? ''}`, kind);
      }
      case 'document': {
        const template = builtInTemplates().find((each) => each.id === form.template && kinds.includes(each.kind));
        return row(
          prefix,
          `*${template?.label ?? ''}*: ${template?.description ?? ''}`,
          `an empty Markdown file, for ${kind}`,
        );
      }
      case 'key':
        return row(prefix, form.label(), `the front matter of ${kind}`);
      case 'head':
        return row(prefix, form.label(), `the first line of ${kind}`);
      case 'lines':
        return row(prefix, form.label(), kind);
      case 'inline':
        return row(prefix, form.label(), `anywhere in ${kind}`);
    }
  });
  const ofCharters = charterSnippets.map(({ prefix, map, label }) => {
    const [top, ...below] = map.filter((step) => step !== '*').map((step) => `\`${step}\``);
    const own = top ?? 'an empty `ownership.yaml`';
    const where = below.length > 0 ? `${below.join()} of a team` : own;
    return row(prefix, label(), where);
  });
  return [...ofDocuments, ...ofCharters];
}

function replaceBlock(text: string, name: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${name}: generated -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no block “${name}”.`);
  return text.replace(pattern, (_whole, before: string, after: string) => `${before}\n${lines.join('\n')}\n${after}`);
}
