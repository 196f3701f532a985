import * as l10n from '@vscode/l10n';
import {
  describeTemplateKey,
  maxTemplateBytes,
  templateFrontMatter,
  templateKey,
  templateKeys,
} from '../document/templates/customTemplate.js';
import { placeholderNames } from '../document/templates/customSyntax.js';
import { removeKey } from '../document/templates/customRender.js';
import { frontMatterEnd } from '../parse/markdown/frontMatterFence.js';
import { spanAt } from '../parse/yaml/yamlPath.js';
import { defaultTemplateFolder } from '../workspace/templates/templateFolder.js';
import type { CharterContext, Report, Rule, RuleFix, TemplateContext } from './rule.js';

/** A team's own template that cannot be used, and a folder for them that is none. */
export const template = {
  id: 'template',
  summary: 'A template of your team cannot be used, or is in the wrong folder.',
  docs: `Markdown files in the folder \`templates:\` of \`ownership.yaml\` (without it \`${defaultTemplateFolder}\`, next to that file) are
offered in *New PRD* and *New SDD*. Each begins with front matter that says what it is:

\`\`\`yaml
template:
${templateKeys.map((key) => `  ${key}: # ${describeTemplateKey(key)}`).join('\n')}
\`\`\`

Tandem fills in these placeholders: ${placeholderNames.map((name) => `\`{{${name}}}\``).join(', ')}. A value that Tandem does not know becomes a tab stop.
\`$1\`, \`\${1:words}\` and \`\${1|one,two|}\` are tab stops, as in snippets of VS Code; write \`\\$1\` for an amount. Everything else stays as it is,
and code is never changed. The key \`template\` does not go into the new document. All other front matter does, and Tandem adds \`document\`,
\`title\`, \`team\` and \`stage\`.

A template is not offered while its front matter is broken, if it has more than ${maxTemplateBytes / 1024} KiB, or if it is a symbolic link or
behind one. Two templates for the same documents need different labels, or nobody can tell them apart. The folder must be inside the workspace, and must not contain \`ownership.yaml\` itself.`,
  defaultSeverity: 'warning',
  appliesTo: ['template', 'charter'],
  fixable: true,
  *checkTemplate(context: TemplateContext): Iterable<Report> {
    const { reading, place, isAboutFolder, text } = context;
    if (isAboutFolder) return;
    const first = { start: 0, end: /[\r\n]|$/.exec(text)?.index ?? 0 };
    if (place === 'linked') {
      yield {
        span: first,
        message: l10n.t(
          'This template is behind a symbolic link, so it is not offered. Copy the file into the folder.',
        ),
      };
    }
    if (place === 'elsewhere') {
      const frontMatter = templateFrontMatter(text);
      yield {
        span: frontMatter ? spanAt(frontMatter.yaml, [templateKey], 'key') : first,
        message: l10n.t(
          'This template is outside the folder of templates, so it is not offered. Move the file there, or remove “template”.',
        ),
        fixes: withoutKey(text),
      };
    }
    const [other] = context.alike;
    const head = templateFrontMatter(text);
    if (other !== undefined && head) {
      yield {
        span: spanAt(head.yaml, [templateKey, 'label'], 'value'),
        message: l10n.t('“{0}” is also the label of {1}. Choose another label for one of them.', label(context), other),
      };
    }
    for (const { span, message, fixes } of reading.faults) yield { span, message, fixes };
  },
  *checkCharter({ reading, templates }: CharterContext): Iterable<Report> {
    if (templates?.fault === undefined) return;
    const message =
      templates.fault === 'outside'
        ? l10n.t(
            '“{0}” is outside the workspace folder, so no templates are read. Choose a folder inside it.',
            templates.named,
          )
        : l10n.t(
            '“{0}” contains this file, so no templates are read. Choose a folder only for templates.',
            templates.named,
          );
    yield { span: spanAt(reading.source, ['templates'], 'value'), message };
  },
} satisfies Rule;

function label({ reading }: TemplateContext): string {
  return reading.head?.label ?? '';
}

/** Makes a document of a template that somebody copied. */
function withoutKey(text: string): readonly RuleFix[] {
  const end = frontMatterEnd(text) ?? 0;
  const head = text.slice(0, end);
  const without = removeKey(head, templateKey);
  if (without === head) return [];
  let start = 0;
  while (start < without.length && head[start] === without[start]) start++;
  let same = 0;
  while (same < without.length - start && head.at(-1 - same) === without.at(-1 - same)) same++;
  const newText = without.slice(start, without.length - same);
  return [{ title: l10n.t('Remove “template”'), edits: [{ span: { start, end: end - same }, newText }] }];
}
