import type { Layout, LayoutFile, LayoutPart, LayoutUnit } from '../src/core/layouts/layout.js';
import { layouts } from '../src/core/layouts/layoutList.js';

const roles: Readonly<Record<LayoutFile['role'], string>> = {
  prd: 'PRD',
  sdd: 'SDD',
  both: 'PRD and SDD in one',
  fragment: 'part of an SDD',
  tasks: 'read for what it covers',
  other: 'not read',
};

const ids: Readonly<Record<Layout['ids'], string>> = {
  printed: 'IDs before each, such as `FR-1`',
  numbered: 'a number for each heading and list item, such as `3.2`, though it is not printed',
  titled: 'their titles',
};

/** Pictures that `npm run pictures` takes, below `media/works-with`, with what is to be seen in them. */
const pictures: Readonly<Partial<Record<string, string>>> = {
  'spec-kit':
    'A specification of spec-kit: a line above each heading names the owner, and the Documents view has it with its plan',
  kiro: 'Requirements of Kiro: each criterion has the number that the design cites, though the file does not print it',
};

/** The page *Works with*: what is read of each layout. */
export function worksWith(): string {
  const known = layouts.filter(({ units }) => units.length > 0);
  return `<!-- Generated from src/core/layouts by npm run generate. -->

# Works with

Documents that other tools and communities lay out are read as they are. You configure nothing, and a file
that has no front matter gets none. Where nobody set up ownership, Tandem shows what it knows and warns of nothing: what it would say is a hint.

The _Documents_ view says once what was found. A click on that line sets up ownership, and **Leave Documents of Other Tools Alone** sets
\`tandem.layouts\` for the workspace. **Read Documents of Other Tools Again**, in the menu of the view, takes that back.
A team decides for everybody, the check in CI included, in \`ownership.yaml\`:

\`\`\`yaml
layouts: { openspec: off, kiro: sdd-only } # on, off, prd-only or sdd-only
\`\`\`

Front matter (\`document: prd\`) and the patterns under \`documents:\` go before any layout. The folders may lie anywhere in the
workspace. Of several layouts, the one counts whose folder is nearest to the file.

A document in several files, such as a PRD that BMAD cut into shards, is one document: what any of its files says counts for it. A file that says itself
what it is, in front matter or by a name such as \`pay.prd.md\`, is a document of its own.

**New SDD from This PRD** writes the design where the layout has it, such as \`plan.md\` or \`design.md\`, without front matter, and offers the
tool's own template where the repository has it. **New PRD** begins a feature of spec-kit or Kiro, or a change of OpenSpec, in a folder of its own.

${known.map(section).join('\n')}
## Left alone

These speak of PRDs and designs and are none: ${layouts
    .filter(({ units }) => units.length === 0)
    .flatMap(({ others = [] }) => others)
    .map((glob) => `\`${glob}\``)
    .join(', ')}.
`;
}

function section({ id, name, units, ids: named, needsNoDesign, needsNoPrd, hasNoTool }: Layout): string {
  const about = [
    `Requirements are known by ${ids[named]}.`,
    needsNoDesign ? 'A PRD is whole without an SDD.' : '',
    needsNoPrd ? 'There is no PRD beside it.' : '',
    hasNoTool ? 'Names that are Tandem’s own, such as `prd.md` and `sdd.md`, are checked as any PRD or SDD.' : '',
  ];
  const picture = pictures[id] === undefined ? '' : `\n![${pictures[id]}](../media/works-with/${id}.png)\n`;
  return `## ${name}

\`${id}\`. ${about.filter(Boolean).join(' ')}
${picture}
| File | Read as | Belongs to |
| --- | --- | --- |
${units.flatMap(rows).join('\n')}
`;
}

function rows({ folder, files, isClosed }: LayoutUnit): readonly string[] {
  return files
    .filter(({ role }) => role !== 'other')
    .map(({ path, role, partners = [], needs, part }) => {
      const where = needs && !part ? ', where one of its partners is there' : '';
      const read = part ? partOf(part) : `${roles[role]}${isClosed ? ', archived' : ''}${where}`;
      return `| ${code(placeOf(folder, path))} | ${read} | ${partners.map(code).join(', ')} |`;
    });
}

function partOf({ of, isCopy }: LayoutPart): string {
  return isCopy ? `copy of ${code(of)}, where that is there: it counts nowhere` : `part of ${code(of)}`;
}

function placeOf(folder: string, path: string): string {
  return folder === '/' ? path : `${folder.replace(/^\//, '')}/${path}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
