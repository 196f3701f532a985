import * as l10n from '@vscode/l10n';
import type { Decision } from '../../charter/model/charter.js';
import { mayDecide, resolveOwner } from '../../charter/resolve/owners.js';
import { setFrontMatterValue } from '../../document/frontMatter/frontMatterEdit.js';
import type { DeclaredOwner, DeclaredOwnership } from '../../document/owners/declaredOwners.js';
import type { OwnerDeclaration } from '../../document/owners/ownerDeclarations.js';
import { affinity, being } from '../../document/owners/ownerWords.js';
import type { TandemDocument } from '../../document/document.js';
import type { OwnerWords } from '../../language/words/owners.js';
import type { SpanEdit } from '../../text/textEdit.js';
import type { RuleFix } from '../rule.js';

/**
 * The fixes that keep one of several owners and name the others as consulted, in the language and form of what stands there.
 * Only whom the charter has as the owner can be kept.
 */
export function keepOwnerFixes(document: TandemDocument, ownership: DeclaredOwnership): readonly RuleFix[] {
  const [decision] = ownership.decisions;
  return ownership.owners
    .filter((owner) => decision !== undefined && isRightful(document, decision, owner))
    .slice(0, 3)
    .flatMap((owner): RuleFix[] => {
      const edits = ownership.ofDocument
        ? inFrontMatter(document, ownership, owner)
        : inText(document, ownership, owner);
      return edits ? [{ title: l10n.t('Keep “{0}” alone', owner.name.text), edits }] : [];
    });
}

function isRightful({ charter, team }: TandemDocument, decision: Decision, { person, role }: DeclaredOwner): boolean {
  if (role) return role.id === decision.owner;
  return person !== undefined && mayDecide(resolveOwner(charter, team, decision), person);
}

/** `owner: ada` and `consulted: [grace]`; nothing where the document says already whom it consults. */
function inFrontMatter(
  document: TandemDocument,
  { owners }: DeclaredOwnership,
  kept: DeclaredOwner,
): readonly SpanEdit[] | undefined {
  const keyOf = (wanted: string): string | undefined =>
    Object.keys(document.frontMatter?.values ?? {}).find((each) => each.toLowerCase() === wanted);
  const key = keyOf('owner');
  if (key === undefined || keyOf('consulted') !== undefined) return undefined;
  const others = owners.filter((owner) => owner !== kept).map(({ name }) => name.text);
  const one = setFrontMatterValue(document, key, kept.name.text);
  const two = setFrontMatterValue(document, 'consulted', others);
  return one && two ? [...one, ...two] : undefined;
}

function inText(
  document: TandemDocument,
  ownership: DeclaredOwnership,
  kept: DeclaredOwner,
): readonly SpanEdit[] | undefined {
  const edits: SpanEdit[] = [];
  for (const declaration of ownership.declarations) {
    const edit = inDeclaration(document, ownership, declaration, kept);
    if (!edit) return undefined;
    edits.push(...edit);
  }
  return edits;
}

function inDeclaration(
  document: TandemDocument,
  { owners }: DeclaredOwnership,
  declaration: OwnerDeclaration,
  kept: DeclaredOwner,
): readonly SpanEdit[] | undefined {
  const { text } = document;
  const here = owners.filter((owner) => owner.declaration === declaration);
  if (!saysOnlyNames(text, declaration, here)) return undefined;
  const { labels } = wordsOf(document, declaration);
  const written = ({ name }: DeclaredOwner): string => text.slice(name.span.start, name.span.end);
  const { labelSpan, value, form } = declaration;
  if (kept.declaration !== declaration) {
    return labelSpan && [{ span: labelSpan, newText: capital(labels.consulted) }];
  }
  const others = here.filter((owner) => owner !== kept).map(written);
  const names = others.length > 0 ? withConsulted(written(kept), others, labels, form === 'heading') : written(kept);
  if (form === 'sentence') return asLine(document, declaration, `${labels.owner}${labels.colon}${names}`);
  if (form === 'heading' && !labelSpan) return undefined;
  const isShared = declaration.label.kind === 'shared';
  if (isShared && !labelSpan) return undefined;
  const label = isShared && labelSpan ? [{ span: labelSpan, newText: labels.owner }] : [];
  return [...label, { span: value, newText: names }];
}

/** `Ada (consulted: Grace)`; after a semicolon where brackets would stand in brackets. */
function withConsulted(
  kept: string,
  others: readonly string[],
  { consulted, colon }: OwnerWords['labels'],
  inBrackets: boolean,
): string {
  const isWide = colon === '：';
  const asked = `${consulted}${colon}${others.join(isWide ? '、' : ', ')}`;
  if (inBrackets || others.some((other) => /[()（）]/u.test(other))) return `${kept}${isWide ? '；' : '; '}${asked}`;
  return isWide ? `${kept}（${asked}）` : `${kept} (${asked})`;
}

/** A sentence that fills its line becomes a labelled line; in the middle of others it would not be one. */
function asLine(
  { text, lines }: TandemDocument,
  { line }: OwnerDeclaration,
  newText: string,
): readonly SpanEdit[] | undefined {
  const at = lines.lineSpan(lines.lineAt(line.start));
  const isAlone =
    /^[ \t>]*(?:[*+-][ \t]+)?$/u.test(text.slice(at.start, line.start)) && text.slice(line.end, at.end).trim() === '';
  return isAlone ? [{ span: line, newText }] : undefined;
}

/** The words of the language that a label is in; of several that have it, the one that the section is written in. */
function wordsOf(document: TandemDocument, { label, section }: OwnerDeclaration): OwnerWords {
  const [first, ...others] = label.words;
  if (!first) throw new Error('A label belongs to a language.');
  const span = section?.section.span ?? { start: 0, end: 0 };
  const text = document.text.slice(span.start, Math.min(span.end, span.start + 2000));
  return others.reduce((best, words) => (affinity(words, text) > affinity(best, text) ? words : best), first);
}

const isJoint = being('joints', 'articles', 'together');

/** Whether nothing stands in a declaration but names and what joins them: a remark there belongs to whoever wrote it. */
function saysOnlyNames(text: string, { value }: OwnerDeclaration, owners: readonly DeclaredOwner[]): boolean {
  let at = value.start;
  for (const { name } of owners) {
    if (!saysNothing(text.slice(at, name.span.start))) return false;
    at = Math.max(at, name.span.end);
  }
  return saysNothing(text.slice(at, value.end));
}

function saysNothing(text: string): boolean {
  const words = text.replace(/[\s,;/&+|@*_.·、，；]+/gu, ' ').trim();
  return words === '' || isJoint(words);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
