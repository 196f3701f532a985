import * as l10n from '@vscode/l10n';
import { resolveOwner } from '../charter/resolve/owners.js';
import { declaredOwnerships, type DeclaredOwnership, type NamedOwner } from '../document/owners/declaredOwners.js';
import type { TandemDocument } from '../document/document.js';
import { setFrontMatterValue } from '../document/frontMatter/frontMatterEdit.js';
import type { OwnerDeclaration } from '../document/owners/ownerDeclarations.js';
import type { SpanEdit } from '../text/textEdit.js';
import { kindName, ownerPhrase } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule, RuleFix } from './rule.js';

/** A section that names two owners for its decision. */
export const sharedOwnership = {
  id: 'shared-ownership',
  summary: 'A section names two owners for its decision.',
  docs: `A decision that everybody owns is owned by nobody: each has one owner with the final say, and the partner is consulted
([source](../sources.md#segment)).

Looked at are a line or table row such as \`**Owner:** Ada, Grace\` or \`DRI: @ada and @grace\` in a section that answers a decision, and
\`owner:\` in the front matter. Lists of tasks or components, each with an owner of its own, are left alone, and so are the people under *Who*
and the owner of a rollout. So are people who hold the owner’s role together by the charter.

Keep one, and name the others as consulted.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    for (const ownership of declaredOwnerships(document)) {
      const [decision] = ownership.decisions;
      const { owners, declarations } = ownership;
      // An area may be shared, and with it what goes with it.
      if (!decision || decision.area !== undefined || owners.length < 2) continue;
      const holders = resolveOwner(document.charter, document.team, decision).people;
      if (owners.every(({ person }) => person && holders.includes(person))) continue;
      const names = owners.map((owner) => owner.person?.name ?? owner.role?.label ?? owner.name.text).join(', ');
      const rightful = ownerPhrase(document, decision);
      const labels = ownership.decisions.map(({ label }) => label).join(', ');
      yield {
        span: {
          start: declarations[0]?.value.start ?? document.title.span.start,
          end: declarations.at(-1)?.value.end ?? document.title.span.end,
        },
        message: ownership.ofDocument
          ? l10n.t(
              'This {0} names several owners: {1}. Keep one and consult the others. {2} decides {3}.',
              kindName(document.kind),
              names,
              rightful,
              labels,
            )
          : l10n.t(
              '{0} has several owners here: {1}. Keep one and consult the others. {2} decides.',
              labels,
              names,
              rightful,
            ),
        fixes: owners.slice(0, 5).flatMap((owner) => keep(document, ownership, owner)),
      };
    }
  },
} satisfies Rule;

function keep(document: TandemDocument, ownership: DeclaredOwnership, owner: NamedOwner): readonly RuleFix[] {
  const title = l10n.t('Keep “{0}” alone', owner.name.text);
  if (ownership.ofDocument) {
    const key = Object.keys(document.frontMatter?.values ?? {}).find((each) => each.toLowerCase() === 'owner');
    const edits = key && setFrontMatterValue(document.text, document.frontMatter, key, owner.name.text);
    return edits ? [{ title, edits }] : [];
  }
  if (!ownership.declarations.every((each) => saysOnlyNames(document, ownership, each))) return [];
  const edits = ownership.declarations.map((declaration): SpanEdit => {
    if (declaration !== owner.declaration) return { span: wholeLines(document, declaration.line), newText: '' };
    const { start, end } = owner.name.span;
    return { span: declaration.value, newText: document.text.slice(start, end) };
  });
  return [{ title, edits }];
}

/**
 * Whether a declaration may be taken out: nothing stands in it, behind it or below it but names. A remark or a comment there
 * belongs to whoever wrote it.
 */
function saysOnlyNames(
  document: TandemDocument,
  { owners }: DeclaredOwnership,
  declaration: OwnerDeclaration,
): boolean {
  const { text } = document;
  let at = declaration.value.start;
  for (const { name } of owners.filter((owner) => owner.declaration === declaration)) {
    if (!separators.test(text.slice(at, name.span.start))) return false;
    at = Math.max(at, name.span.end);
  }
  const line = wholeLines(document, declaration.line);
  if (!separators.test(text.slice(at, line.end))) return false;
  return line.end >= text.length || indentOf(text, line.end) <= indentOf(text, line.start);
}

function indentOf(text: string, lineStart: number): number {
  let at = lineStart;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === '\n' || text[at] === '\r' ? 0 : at - lineStart;
}

const separators = /^(?:[\s,;/&+|@*_.·、，；]|\b(?:and|und|et|y|e|or|oder)\b|[和与及])*$/iu;

/** From the beginning of the first line to that of the next. */
function wholeLines({ lines }: TandemDocument, span: { start: number; end: number }) {
  return { start: lines.lineStart(lines.lineAt(span.start)), end: lines.lineStart(lines.lineAt(span.end) + 1) };
}
