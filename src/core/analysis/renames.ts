import * as l10n from '@vscode/l10n';
import type { TandemDocument } from '../document/document.js';
import { nameMentionsOf } from '../document/names/nameMentions.js';
import type { Plan, PlannedFile } from '../features/plannedFile.js';
import type { NameAt } from '../features/names/nameAt.js';
import { renameInCharter, renameInDocument as renameHandleIn, whyNotHandle } from '../features/names/renameHandle.js';
import {
  changedDigests,
  digestEdits,
  renameInDocument,
  saidIn,
  saysTheSame,
  textAfter,
  whyNotId,
  whyNotPrinted,
  whyNotRenamed,
  type IdRename,
} from '../features/names/renameId.js';
import { LedgerUpdates } from '../features/ledger/ledgerUpdates.js';
import { keptSignOffs } from '../features/names/keptSignOffs.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import type { SpanEdit } from '../text/textEdit.js';
import { readInForce } from '../workspace/readInForce.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Range, Span } from '../text/range.js';
import type { FullFacts } from '../workspace/index/facts.js';
import { readFacts, readFullFacts } from '../workspace/index/readFacts.js';
import { markOf } from '../workspace/index/textMark.js';
import type { NameIndex, Named, Place } from '../workspace/names.js';
import { ledgerUnder } from '../workspace/ledgers.js';
import { nameOf } from '../workspace/uris.js';
import type { Core } from './core.js';

/** A name that may get another, as it stands in its file. */
export interface Renamable {
  readonly span: Span;
  readonly named: Named;
}

/** Why something cannot be done, as a sentence. */
interface Refusal {
  readonly refused: string;
}

/** Gives a requirement another ID or a person another handle, over all documents and the charter. Nothing is written. */
export class Renames {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** What is renamed at a place; else why it cannot be. */
  prepare(name: NameAt, index: NameIndex): Renamable | Refusal {
    const [named, other] = name.meant;
    if (!named) return { refused: l10n.t('Nothing here can be renamed.') };
    if (other) {
      return {
        refused: l10n.t(
          '“{0}” could be of several PRDs. Rename it in its PRD, or write the path of its PRD before it first.',
          named.id,
        ),
      };
    }
    if (named.kind !== 'requirement') {
      if (named.kind !== 'person') {
        return { refused: l10n.t('Requirement IDs and handles of people can be renamed here, and nothing else.') };
      }
      if (name.isById) return { span: name.span, named };
      return {
        refused: l10n.t('This is another name of “{0}”. Rename it in ownership.yaml, where it is defined.', named.id),
      };
    }
    const facts = index.facts(named.prd);
    const unprinted = facts?.requirements.find(({ id }) => id === named.id)?.named;
    if (unprinted !== undefined) return { refused: whyNotPrinted(named.id, unprinted) };
    const count = facts?.requirements.filter(({ id, repeats }) => id === named.id && repeats !== 'mention').length ?? 0;
    const refused = whyNotRenamed(named.id, count, facts?.title ?? nameOf(named.prd));
    if (refused !== undefined) return { refused };
    if (name.id?.form === 'whole') return { span: name.span, named };
    return { refused: l10n.t('“{0}” is not written in full here. Rename it where it is.', named.id) };
  }

  /** The rename as edits of all files that name it. */
  plan(named: Named, to: string, index: NameIndex, unread: readonly string[]): Promise<Plan> {
    if (to === named.id) return Promise.resolve({ files: [] });
    return named.kind === 'requirement'
      ? this.#requirement({ named, to }, index, unread)
      : this.#person(named, to, index, unread);
  }

  async #requirement(rename: IdRename, index: NameIndex, unread: readonly string[]): Promise<Plan> {
    const { named, to } = rename;
    const { charter } = await this.#core.charters.for(named.prd);
    const refused = whyNotId(rename, index, charter) ?? (await this.#whyUnread(unread, named.id));
    if (refused !== undefined) return { refused };
    const read = await this.#documentsNaming(index, named.prd, new Set([named.id, to]));
    if ('refused' in read) return read;
    const now = index.with(read.map(factsOf));
    const said = new Map(read.map((document) => [document, saidIn(document, now)]));
    const files = new Map<TandemDocument, PlannedFile>();
    for (const [document, each] of said) {
      const file = renameInDocument(document, each, rename);
      if (typeof file === 'string') return { refused: file };
      files.set(document, file);
    }
    const prd = read.find(({ uri }) => uri === named.prd);
    const ownFile = prd && files.get(prd);
    const renamed = ownFile && (await this.#readAs(ownFile.uri, textAfter(ownFile)));
    if (!prd || !renamed) return { refused: cannotRead(named.prd) };
    const changed = changedDigests(prd, renamed, rename);
    const updates = new LedgerUpdates(this.#core.ledgers);
    for (const [document, file] of files) {
      if (document.kind !== 'sdd' || !now.prdsOf(document.uri).some(({ uri }) => uri === prd.uri)) continue;
      files.set(document, { ...file, edits: [...file.edits, ...digestEdits(document, changed)] });
      updates.keepConfirmations(document, changed);
      updates.renameConfirmed(document, rename, this.#core.ports.folders.all());
    }
    const after: TandemDocument[] = [];
    for (const file of files.values()) {
      const document = file === ownFile ? renamed : await this.#readAs(file.uri, textAfter(file));
      if (!document) return { refused: cannotRead(file.uri) };
      after.push(document);
    }
    const then = now.with(after.map(factsOf));
    const different = [...said].find(([document, before]) => {
      const read = after.find(({ uri }) => uri === document.uri);
      return !read || !saysTheSame(before, saidIn(read, then), rename);
    });
    if (different) {
      return {
        refused: l10n.t(
          '“{0}” is named in {1} already. Choose an ID that was never used.',
          to,
          nameOf(different[0].uri),
        ),
      };
    }
    const kept = [...files].map(([document, file]) => {
      const then = after.find(({ uri }) => uri === document.uri);
      if (then) updates.keepSignOffs(document, then);
      return { ...file, edits: [...file.edits, ...(then ? keptSignOffs(document, then) : [])] };
    });
    return updates.planWith(kept.filter(({ edits }) => edits.length > 0));
  }

  /** Every document in which an ID may have to change, or would mean something else then, as it stands at this moment. */
  async #documentsNaming(
    index: NameIndex,
    prd: string,
    ids: ReadonlySet<string>,
  ): Promise<readonly TandemDocument[] | Refusal> {
    const documents: TandemDocument[] = [];
    for (const uri of index.naming(prd, ids)) {
      const text = await this.#textOf(uri);
      const document = text === undefined ? undefined : await this.#readAs(uri, text);
      if (!document) return { refused: cannotRead(uri) };
      documents.push(document);
    }
    return documents;
  }

  async #person(
    named: Named & { readonly kind: 'person' | 'role' | 'team' },
    to: string,
    index: NameIndex,
    unread: readonly string[],
  ): Promise<Plan> {
    const { charter: uri, id } = named;
    const text = await this.#textOf(uri);
    if (text === undefined) return { refused: cannotRead(uri) };
    const { charter } = this.#core.charters.readAs(uri, text);
    const refused =
      whyNotHandle(charter, id, to) ?? whyNamed(to, index.unknown(uri, to)) ?? (await this.#whyUnread(unread, id));
    if (refused !== undefined) return { refused };
    const own = renameInCharter({ uri, text }, id, to);
    if (own.refused !== undefined) return own;
    const files: PlannedFile[] = [own.file];
    const places = new Map<string, Range[]>();
    for (const place of index.placesOf(named)) {
      const known = places.get(place.uri);
      if (known) known.push(place.range);
      else places.set(place.uri, [place.range]);
    }
    for (const [document, known] of places) {
      const source = await this.#textOf(document);
      if (source === undefined) return { refused: cannotRead(document) };
      const now =
        index.facts(document)?.mark === markOf(source) ? known : await this.#placesNow(document, source, named);
      if (!now) return { refused: cannotRead(document) };
      const planned = renameHandleIn({ uri: document, text: source, places: now }, id, to);
      if (planned.refused !== undefined) return planned;
      if (planned.file.edits.length > 0) files.push(planned.file);
    }
    const updates = new LedgerUpdates(this.#core.ledgers);
    const kept = await this.#keepDigests(files, own.file, index, updates);
    const { folder } = await this.#core.charters.for(uri);
    const ledger = ledgerUnder({ folder });
    if (ledger !== undefined) updates.add(ledger, (entry) => (entry.person === id ? { ...entry, person: to } : entry));
    return updates.planWith(kept);
  }

  /** The same with the digests of what says nothing else than before, whoever it names by another handle. */
  async #keepDigests(
    files: readonly PlannedFile[],
    charterFile: PlannedFile,
    index: NameIndex,
    updates: LedgerUpdates,
  ): Promise<readonly PlannedFile[]> {
    const { charter } = this.#core.charters.readAs(charterFile.uri, textAfter(charterFile));
    const added = new Map<string, { readonly text: string; readonly edits: SpanEdit[] }>();
    const add = ({ uri, text }: TandemDocument, edits: readonly SpanEdit[]): void => {
      const known = added.get(uri);
      if (known) known.edits.push(...edits);
      else added.set(uri, { text, edits: [...edits] });
    };
    for (const file of files) {
      const facts = index.facts(file.uri);
      // Most documents hold no digest that hangs on the name, and need not be read.
      const isAsked = facts?.kind === 'prd' && index.designsOf(file.uri).some(hasConfirmed);
      if (!facts || (facts.signoffs.length === 0 && !isAsked)) continue;
      const before = await this.#readAs(file.uri, file.text);
      const inForce = await this.#core.charters.for(file.uri);
      if (!before) continue;
      const tree = parseMarkdown(textAfter(file));
      const after = readInForce(
        { uri: file.uri, tree, foreign: before.foreign, prdTeam: before.team, place: before.place },
        before.kind,
        {
          ...inForce,
          charter,
        },
      );
      add(before, keptSignOffs(before, after));
      updates.keepSignOffs(before, after);
      const changed = changedDigests(before, after);
      if (!isAsked || changed.size === 0) continue;
      for (const { uri } of index.designsOf(file.uri).filter(hasConfirmed)) {
        const text = await this.#textOf(uri);
        const design = text === undefined ? undefined : await this.#readAs(uri, text);
        if (!design) continue;
        add(design, digestEdits(design, changed));
        updates.keepConfirmations(design, changed);
      }
    }
    const named = files.map((file) => ({ ...file, edits: [...file.edits, ...(added.get(file.uri)?.edits ?? [])] }));
    const known = new Set(files.map(({ uri }) => uri));
    const others = [...added].flatMap(([uri, { text, edits }]) =>
      known.has(uri) || edits.length === 0 ? [] : [{ uri, text, edits }],
    );
    return [...named, ...others];
  }

  /** The places in a document that changed since the index read it. */
  async #placesNow(uri: string, text: string, { kind, id }: Named): Promise<readonly Range[] | undefined> {
    const document = await this.#readAs(uri, text);
    if (!document) return undefined;
    const lines = new LineIndex(text);
    return nameMentionsOf(document)
      .filter((mention) => mention.kind === kind && mention.id === id)
      .map(({ span }) => lines.rangeOf(span));
  }

  /** Why a file that nothing could be read of stands in the way: it may hold the name, too. */
  async #whyUnread(uris: readonly string[], name: string): Promise<string | undefined> {
    for (const uri of uris) {
      const read = await this.#core.ports.files.readText(uri);
      if (read.fault === 'missing' || (read.fault === undefined && !read.text.includes(name))) continue;
      return l10n.t(
        '{0} cannot be read, and it may name “{1}” too. Make it readable, then try again.',
        nameOf(uri),
        name,
      );
    }
    return undefined;
  }

  async #textOf(uri: string): Promise<string | undefined> {
    const read = await this.#core.ports.files.readText(uri);
    return read.fault === undefined ? read.text : undefined;
  }

  async #readAs(uri: string, text: string): Promise<TandemDocument | undefined> {
    const analysis = await this.#core.analyzer.at({ uri, text });
    return analysis.type === 'document' ? analysis.document : undefined;
  }
}

function hasConfirmed({ confirmed }: Pick<FullFacts, 'confirmed'>): boolean {
  return Object.keys(confirmed).length > 0;
}

function factsOf(document: TandemDocument): FullFacts {
  return readFullFacts(document, readFacts(document, []));
}

function whyNamed(name: string, place: Place | undefined): string | undefined {
  return (
    place &&
    l10n.t(
      '“{0}” is named in {1}, line {2}, already. Choose another handle.',
      name,
      nameOf(place.uri),
      place.range.start.line + 1,
    )
  );
}

function cannotRead(uri: string): string {
  return l10n.t('{0} cannot be read. Check that it is there, then try again.', nameOf(uri));
}
