import * as l10n from '@vscode/l10n';
import type { Charter, PersonId, RoleId } from '../../charter/model/charter.js';
import { isReady, severityForStage } from '../../charter/model/stages.js';
import { readHead } from '../../document/document.js';
import { isBare } from '../../document/documentPlace.js';
import { setFrontMatterValue, type FrontMatterOwner } from '../../document/frontMatter/frontMatterEdit.js';
import type { Layout } from '../../layouts/layout.js';
import { layoutOf } from '../../layouts/layoutList.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import { applyEdits } from '../../text/textEdit.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';
import { nameOf } from '../../workspace/uris.js';
import { roleLabel } from '../ownership/phrases.js';
import type { Plan, PlannedFile } from '../plannedFile.js';
import { stageOf } from './documentsView.js';
import { documentsOf, type ShownPair } from './shownPair.js';

/** What is moved to another stage at once. */
export interface Moving {
  /** The one that is moved in any case. */
  readonly document: DocumentFacts;
  /** Those that go with it. */
  readonly others: readonly DocumentFacts[];
  /** Where they are now, as written. */
  readonly from: string | undefined;
  readonly charter: Charter;
}

/**
 * What goes along when a document is moved: the documents of its pairs that are at the same stage, and the designs that say none
 * while their PRD does. A design that is at another stage stays there. `undefined` when the document is in no pair.
 */
export function movingWith(pairs: readonly ShownPair[], uri: string): Moving | undefined {
  const own = pairs.filter((pair) => documentsOf(pair).some((facts) => facts.uri === uri));
  const [first] = own;
  const document = first && documentsOf(first).find((facts) => facts.uri === uri);
  if (!document) return undefined;
  const from = written(document) ?? stageOf(first);
  const others = new Map<string, DocumentFacts>();
  for (const pair of own) {
    const ofPrd = pair.prd && written(pair.prd);
    for (const facts of documentsOf(pair)) {
      // What is to have no front matter has nowhere to say it.
      if (facts.place?.isBare) continue;
      const at = written(facts) ?? (facts.kind === 'sdd' ? ofPrd : undefined);
      if (facts.uri !== uri && at !== undefined && from !== undefined && isSame(at, from)) others.set(facts.uri, facts);
    }
  }
  return { document, others: [...others.values()], from, charter: first.charter };
}

/**
 * The edits that write a stage into front matter, read again afterwards. A document that goes along and cannot be written into is
 * left as it is.
 *
 * @param sources the texts of this moment, the document that is moved in any case first; with each the id of the layout that it
 * stands in
 */
export function planStage(
  sources: readonly { readonly uri: string; readonly text: string; readonly layout?: string | undefined }[],
  stage: string,
): { readonly plan: Plan; readonly left: readonly string[] } {
  const files: PlannedFile[] = [];
  const left: string[] = [];
  for (const [index, { uri, text, layout: id }] of sources.entries()) {
    const layout = id === undefined ? undefined : layoutOf(id);
    const place = layout && { layout };
    const { frontMatter } = headIn(text);
    const edits = stageEdits({ text, place }, stage);
    if (edits) files.push({ uri, text, edits });
    else if (index > 0) left.push(uri);
    else {
      const refused = isBare({ frontMatter, place })
        ? noStageIn(layout)
        : l10n.t('The front matter is broken. Fix it and add “stage: {0}”.', stage);
      return { plan: { refused }, left: [] };
    }
  }
  return { plan: { files }, left };
}

/** Why a document is moved to no stage, whichever it is; `undefined` when it may be. */
export function whyNotMoved({ document: { place } }: Moving): string | undefined {
  return place?.isBare ? noStageIn(layoutOf(place.layout)) : undefined;
}

/** A tool that writes a status into the text reads it there, and no front matter. */
function noStageIn(layout: Layout | undefined): string {
  const label = layout?.label ?? '';
  return layout?.status?.some(({ from }) => from === 'text')
    ? l10n.t('Files of {0} say their status in the text. Change or add it there.', label)
    : l10n.t('Tandem adds no front matter to files of {0}. Add a “stage” by hand if you need one here.', label);
}

function stageEdits({ text, place }: Pick<FrontMatterOwner, 'text' | 'place'>, stage: string) {
  const before = headIn(text);
  if (before.fields.stage === stage) return [];
  const edits = setFrontMatterValue({ text, frontMatter: before.frontMatter, place }, 'stage', stage);
  return edits && headIn(applyEdits(text, edits)).fields.stage === stage ? edits : undefined;
}

function headIn(text: string) {
  return readHead(parseMarkdown(text.slice(0, frontMatterEnd(text) ?? 0)));
}

/** What a stage asks for and documents lack, in a few words each: unanswered decisions, an SDD, sign-offs. */
export function lacksAt(pairs: readonly ShownPair[], { document, others, charter }: Moving, stage: string): string[] {
  const loudness = severityForStage(charter.stages, stage);
  if (loudness !== 'warning' && loudness !== 'error') return [];
  const moved = [document, ...others];
  const isOn = (rule: string) => charter.rules.get(rule) !== 'off';
  const lacks: string[] = [];
  for (const facts of moved) {
    const open = facts.required.filter((id) => facts.decisions[id] !== 'answered');
    if (isOn('missing-decision')) {
      lacks.push(
        ...open.map((id) => l10n.t('{0} ({1})', ownerOf(facts, id).decision, asked(charter, ownerOf(facts, id)))),
      );
    }
  }
  const pair = pairs.find(({ prd }) => prd?.uri === document.uri);
  const hasDesign = pair === undefined || pair.designs.length > 0 || document.links.some(({ kind }) => kind === 'sdd');
  if (!hasDesign && isReady(charter.stages, stage)) {
    lacks.push(l10n.t('an SDD ({0})', asked(charter, ownerOf(document, 'how'))));
  }
  if (isReady(charter.stages, stage) && isOn('missing-signoff')) {
    for (const facts of moved) {
      for (const { decision, role, people } of facts.awaitedSignOffs) {
        const who = asked(charter, { role, people });
        lacks.push(l10n.t('sign-off for {0} ({1})', ownerOf(facts, decision).decision, who));
      }
    }
  }
  return [...new Set(lacks)];
}

/** What to say once documents were moved; `undefined` when there is nothing to say. */
export function movedText(title: string, stage: string, lacks: readonly string[], left: readonly string[]) {
  const parts = [
    lacks.length > 0 && l10n.t('“{0}” is now at “{1}”. Still missing: {2}.', title, stage, lacks.join(', ')),
    left.length > 0 && l10n.t('{0} keeps its stage, because its front matter is broken.', left.map(nameOf).join(', ')),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

interface Asked {
  readonly role: RoleId;
  readonly people: readonly PersonId[];
}

function ownerOf({ owners }: DocumentFacts, id: string): Asked & { readonly decision: string } {
  const owner = Object.hasOwn(owners, id) ? owners[id] : undefined;
  return owner ?? { decision: id, role: '', people: [] };
}

/** Names, else the role that nobody has. */
function asked(charter: Charter, { role, people }: Asked): string {
  const names = people.map((id) => charter.people.get(id)?.name ?? id);
  return names.length > 0 ? names.join(', ') : roleLabel(charter, role);
}

function written({ stage }: DocumentFacts): string | undefined {
  return stage?.trim() ? stage : undefined;
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
