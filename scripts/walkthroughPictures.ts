import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../src/cli/run.js';
import { newCharter } from '../src/core/charter/edit/writeCharter.js';
import { linkEdits, draftPrd } from '../src/core/features/newDocument.js';
import { chartersView } from '../src/core/features/ownership/chartersView.js';
import type { ViewNode } from '../src/core/features/ownership/viewNode.js';
import { applyEdits } from '../src/core/text/textEdit.js';
import type { Lens } from '../src/core/features/lenses/lens.js';
import { MemoryWorkspace } from '../test/core/memoryWorkspace.js';

/*
 * The pictures of the walkthrough. Whatever they say is asked of Tandem for one small team: what Set Up writes, what New PRD
 * and New SDD make, the lines above sections, the rows of the view, the messages, what the command line prints.
 */

/* Small, since a narrow window shows them at three quarters of it. */
const width = 450;
const height = 330;

const color = {
  text: 'var(--vscode-editor-foreground, #cccccc)',
  quiet: 'var(--vscode-descriptionForeground, #9d9d9d)',
  lens: 'var(--vscode-editorCodeLens-foreground, #999999)',
  heading: 'var(--vscode-textLink-foreground, #4daafc)',
  warning: 'var(--vscode-editorWarning-foreground, #cca700)',
  good: 'var(--vscode-charts-green, #89d185)',
  pm: 'var(--vscode-charts-orange, #d18616)',
  em: 'var(--vscode-charts-blue, #3794ff)',
  border: 'var(--vscode-widget-border, #454545)',
  editor: 'var(--vscode-editor-background, #1f1f1f)',
  sideBar: 'var(--vscode-sideBar-background, #181818)',
  terminal: 'var(--vscode-terminal-background, var(--vscode-panel-background, #181818))',
};

const mono = 'var(--vscode-editor-font-family, monospace)';

/** The PRD of the example, as New PRD makes it from the light template, filled in. */
const title = 'Refunds';
const filled: Readonly<Record<string, readonly string[]>> = {
  Problem: ['A refund takes eleven days.'],
  Requirements: ['- FR-1: It takes one day.', '- FR-2: People see its state.'],
  'Success metrics': ['Days until the refund: 11 today, 1 in June 2027.'],
  'Rollout plan': ['Ada: five shops in May 2027, then all shops.'],
};

/** The pictures, by their paths below the repository's top folder. */
export async function walkthroughPictures(): Promise<ReadonlyMap<string, string>> {
  const charter = newCharter({ teamName: 'Payments', pm: { name: 'Ada' }, em: { name: 'Grace' } });
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter });
  const { tandem } = workspace;
  const governing = await tandem.charters.for(workspace.uri('refunds.prd.md'));
  const light = tandem.templates('prd', 'en').find(({ label }) => label === 'Light');
  const standard = tandem.templates('sdd', 'en').find(({ label, signOffs }) => label === 'Standard' && !signOffs);
  if (!light || !standard)
    throw new Error('The templates Light and Standard are gone: choose others for the walkthrough.');
  const about = { title, charter: governing.charter, team: undefined, authors: [], eol: '\n' };
  const whole = fill(draftPrd(light, about).text, filled);
  const begun = fill(draftPrd(light, about).text, { Problem: filled.Problem ?? [] });

  const read = async (name: string, text: string): Promise<Shown> => {
    const uri = workspace.uri(name);
    workspace.files.set(name, text);
    const analysis = await tandem.analyze({ uri, text });
    const findings = analysis.findings.map(({ range, message }) => ({ line: range.start.line, message }));
    const shown = { lines: text.split('\n'), lenses: tandem.lenses(uri), findings };
    return shown;
  };

  const prd = await read('refunds.prd.md', whole);
  const draft = tandem.draftSdd(standard, workspace.uri('refunds.prd.md'), workspace.uri('refunds.sdd.md'));
  const linkBack = linkEdits(
    { uri: workspace.uri('refunds.prd.md'), text: whole, place: undefined },
    'sdd',
    workspace.uri('refunds.sdd.md'),
  );
  if (!draft || !linkBack) throw new Error('New SDD makes nothing from the PRD of the walkthrough.');
  const linked = await read('refunds.prd.md', applyEdits(whole, linkBack));
  const sdd = await read('refunds.sdd.md', draft.text);
  const unfinished = await read('begun.prd.md', begun);
  const shown = await tandem.charters.shown(workspace.uri('ownership.yaml'), 'walkthrough');
  if (!shown) throw new Error('The charter of the walkthrough is not shown.');
  const rows = unfolded(chartersView([shown], { type: 'all' }, '2026-11-20'));
  const required = governing.charter.decisions.filter((decision) => decision.required);
  const pictures: Readonly<Record<string, string>> = {
    ownership: ownership(required.map(({ label, owner }) => ({ label, owner }))),
    prd: frame('A PRD with its decisions above the sections', [
      panel(8, 6, 434, 318, color.editor),
      page(prd, 26, 26, 70),
    ]),
    owners: owners(rows, unfinished),
    sdd: pair(linked, sdd),
    ci: await terminal(charter, begun, whole),
  };
  return new Map(Object.entries(pictures).map(([name, svg]) => [`media/walkthrough/${name}.svg`, svg]));
}

/** A document as the editor shows it. */
interface Shown {
  readonly lines: readonly string[];
  readonly lenses: readonly Lens[];
  readonly findings: readonly { readonly line: number; readonly message: string }[];
}

/** The text of a new document with content in place of the prompts and blanks of its sections, at the stage *prd*. */
function fill(text: string, content: Readonly<Record<string, readonly string[]>>): string {
  const [head = '', ...sections] = text.split(/^(?=## )/m);
  const headings = sections.map((section) => /^## (.*)/.exec(section)?.[1] ?? '');
  const gone = Object.keys(content).find((heading) => !headings.includes(heading));
  if (gone !== undefined)
    throw new Error(`The template has no section “${gone}”: fill in another for the walkthrough.`);
  const begun = headings.slice(0, Math.max(2, Object.keys(content).length));
  const written = begun.map((heading) => [`## ${heading}`, '', ...(content[heading] ?? ['']), ''].join('\n'));
  return `${head.trimEnd().replace(/^stage: .*$/m, 'stage: prd')}\n\n${written.join('\n')}`;
}

function unfolded(nodes: readonly ViewNode[], depth = 0): readonly (ViewNode & { readonly depth: number })[] {
  return nodes.flatMap((node) => [{ ...node, depth }, ...(node.expanded ? unfolded(node.children, depth + 1) : [])]);
}

function ownership(decisions: readonly { readonly label: string; readonly owner: string }[]): string {
  const column = (role: 'pm' | 'em', name: string, x: number) => [
    person(x, 96, 1.7, color[role]),
    words(x, 140, `${role.toUpperCase()} ${name}`, { size: 17, fill: color[role], weight: 600, anchor: 'middle' }),
    ...decisions
      .filter(({ owner }) => owner === role)
      .map(({ label }, index) =>
        words(x, 186 + index * 36, label, { size: 18, fill: color.text, weight: 600, anchor: 'middle' }),
      ),
  ];
  return frame('Who owns which decision', [
    panel(8, 6, 434, 318, color.sideBar),
    words(26, 36, 'ownership.yaml', { size: 13, fill: color.quiet }),
    line(220, 64, 220, 300),
    ...column('pm', 'Ada', 114),
    ...column('em', 'Grace', 326),
  ]);
}

function owners(rows: readonly (ViewNode & { readonly depth: number })[], document: Shown): string {
  const room = 13;
  return frame('The sidebar shows the team, the editor the owner above each section', [
    panel(4, 6, 156, 318, color.sideBar),
    panel(166, 6, 280, 318, color.editor),
    ...rows.slice(0, room).map(({ depth, label, description, warns }, index) => {
      const left = 26 - 2 * depth - label.length;
      const after = description === undefined || left < 4 ? '' : shortened(description, left);
      const style = { size: 11, fill: warns ? color.warning : color.text, after };
      return words(12 + depth * 9, 32 + index * 23, label, style);
    }),
    page(document, 174, 30, 48),
  ]);
}

/** Lines of a document from its title on, with the lines above them and the messages below. */
function page({ lines, lenses, findings }: Shown, x: number, top: number, columns: number): string {
  const drawn: string[] = [];
  let y = top;
  const from = lines.findIndex((text) => text.startsWith('# '));
  for (const [index, text] of lines.entries()) {
    if (index < from || text === '') continue;
    const isHeading = text.startsWith('#');
    const above = lenses.filter(({ range }) => range.start.line === index).map((lens) => lens.text);
    if (above.length > 0) {
      y += 6;
      drawn.push(words(x, y, above.join(' | '), { size: 9.3, fill: color.lens }));
      y += 14;
    }
    const style = isHeading ? { size: 12, fill: color.heading, weight: 600 } : { size: 11, fill: color.text };
    drawn.push(words(x, y, text, { ...style, family: mono }));
    const messages = isHeading ? findings.filter((finding) => finding.line === index) : [];
    if (messages.length > 0) drawn.push(squiggle(x, y + 4, text.length * 7.2));
    y += 18;
    // One message says how it looks; the others would fill the page.
    for (const { message } of messages.slice(0, 1))
      for (const piece of wrapped(message, columns)) {
        drawn.push(words(x, y - 1, piece, { size: 10, fill: color.warning }));
        y += 14;
      }
    y += isHeading ? 3 : 1;
  }
  return drawn.join('\n  ');
}

function pair(prd: Shown, sdd: Shown): string {
  const column = (document: Shown, key: string, x: number, w: number, role: 'pm' | 'em') => {
    const link = document.lines.find((text) => text.startsWith(`${key}:`)) ?? '';
    const body = document.lines.filter((text) => /^(?:#|- (?:\[ \] )?FR|<!-- [^>]*:$|-->$)/.test(text));
    return [
      panel(x, 6, w, 318, color.editor),
      words(x + 10, 32, link, { size: 10.5, fill: color.text, family: mono }),
      ...body.slice(0, 10).map((text, index) => {
        const isHeading = text.startsWith('#');
        const style = isHeading ? { size: 11, fill: color.heading, weight: 600 } : { size: 10, fill: color.text };
        return words(x + 10, 74 + index * 24, text, { ...style, family: mono });
      }),
      words(x + w - 10, 32, key === 'sdd' ? 'PRD' : 'SDD', { size: 13, fill: color[role], weight: 700, anchor: 'end' }),
    ];
  };
  return frame('A PRD and the SDD made from it, linked both ways', [
    ...column(prd, 'sdd', 4, 206, 'pm'),
    ...column(sdd, 'prd', 220, 226, 'em'),
    `<path d="M192 48h46M198 44l-6 4 6 4M232 44l6 4-6 4" fill="none" stroke="${color.good}" stroke-width="1.6" />`,
  ]);
}

/** The command line over a PRD with an empty section, and again once it is filled in. */
async function terminal(charter: string, begun: string, whole: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tandem-walkthrough-'));
  const check = async (prd: string): Promise<readonly string[]> => {
    let printed = '';
    const keep = (text: string) => void (printed += text);
    await writeFile(path.join(folder, 'refunds.prd.md'), prd);
    await run(['check', 'refunds.prd.md'], { workingDirectory: folder, print: keep, complain: keep });
    return printed === '' ? [] : printed.trimEnd().split('\n');
  };
  try {
    await writeFile(path.join(folder, 'ownership.yaml'), charter);
    const prompt = '> tandem check refunds.prd.md';
    const lines = [prompt, ...(await check(begun)), '', prompt, ...(await check(whole)), '>'];
    return frame('What the command line prints for a PRD with an empty section, and for a finished one', [
      panel(4, 6, 442, 318, color.terminal),
      ...lines
        .flatMap((text) => wrapped(text, 60))
        .map((text, index) => words(18, 34 + index * 19, text, { size: 11, fill: color.text, family: mono })),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function frame(name: string, parts: readonly string[]): string {
  return [
    '<!-- Generated from what Tandem says by npm run generate. -->',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="var(--vscode-font-family, sans-serif)" role="img">`,
    `  <title>${escaped(name)}</title>`,
    ...parts.map((part) => `  ${part}`),
    '</svg>',
    '',
  ].join('\n');
}

interface Style {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly family?: string;
  readonly anchor?: 'middle' | 'end';
  /** Follows in a smaller and quieter letter. */
  readonly after?: string;
}

function words(x: number, y: number, text: string, { size, fill, weight, family, anchor, after }: Style): string {
  const more = [
    weight === undefined ? '' : ` font-weight="${weight}"`,
    family === undefined ? '' : ` font-family="${family}"`,
    anchor === undefined ? '' : ` text-anchor="${anchor}"`,
  ].join('');
  const rest = after ? `<tspan font-size="${size - 1}" fill="${color.quiet}">  ${escaped(after)}</tspan>` : '';
  return `<text x="${x}" y="${y}" font-size="${size}"${more} fill="${fill}" xml:space="preserve">${escaped(text)}${rest}</text>`;
}

function panel(x: number, y: number, w: number, h: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="6" fill="${fill}" stroke="${color.border}" />`;
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${color.border}" />`;
}

function person(x: number, y: number, scale: number, fill: string): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="${fill}"><circle cx="0" cy="-9" r="6" /><path d="M-10 10a10 10 0 0 1 20 0z" /></g>`;
}

function squiggle(x: number, y: number, length: number): string {
  const waves = 'q1.5 -3 3 0t3 0'.repeat(Math.round(length / 6));
  return `<path d="M${x} ${y}${waves}" fill="none" stroke="${color.warning}" stroke-width="1.2" />`;
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1)).trimEnd()}…`;
}

/** Lines of at most so many characters; those after the first keep the indentation. */
function wrapped(text: string, columns: number): readonly string[] {
  const indentation = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let rest = text;
  while (rest.length > columns) {
    const space = rest.lastIndexOf(' ', columns);
    if (space <= indentation.length) break;
    lines.push(rest.slice(0, space));
    rest = indentation + rest.slice(space + 1);
  }
  return [...lines, rest];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
