import type { NamedKind } from '../document/names/nameMentions.js';
import type { Range } from '../text/range.js';
import { pairsOf, type Pairs } from './coverage.js';
import { factText, type DocumentFacts, type FullFacts } from './index/facts.js';
import { unpacked } from './index/namedPlaces.js';
import { placeOfLink } from './links.js';

/** What a name stands for, wherever it is written. */
export type Named =
  | {
      readonly kind: 'requirement';
      /** URI of its PRD. */
      readonly prd: string;
      readonly id: string;
    }
  | {
      readonly kind: NamedKind;
      /** URI of its charter. */
      readonly charter: string;
      readonly id: string;
    };

/** A place in a file. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** What the documents of a workspace name, and where. */
export class NameIndex {
  readonly #documents: readonly FullFacts[];
  readonly #byUri: ReadonlyMap<string, FullFacts>;
  readonly #folders: readonly string[];
  readonly #pairs: Pairs;
  readonly #ids = new Map<
    DocumentFacts,
    { readonly asked: ReadonlySet<string>; readonly retired: ReadonlySet<string> }
  >();

  /**
   * @param documents facts of every document of the workspace folders, in any order
   * @param folders URIs of the workspace folders
   */
  constructor(documents: readonly FullFacts[], folders: readonly string[]) {
    this.#documents = documents;
    this.#folders = folders;
    this.#byUri = new Map(documents.map((facts) => [facts.uri, facts]));
    this.#pairs = pairsOf(documents);
  }

  /** The same with other facts of some documents, whose links to each other stay as they are. */
  with(changed: readonly FullFacts[]): NameIndex {
    const fresh = new Map(changed.map((facts) => [facts.uri, facts]));
    const documents = this.#documents.map((facts) => {
      const now = fresh.get(facts.uri);
      return now ? { ...now, links: facts.links, partners: facts.partners } : facts;
    });
    return new NameIndex(documents, this.#folders);
  }

  /** Facts of a document; `undefined` of a file that is none. */
  facts(uri: string): FullFacts | undefined {
    return this.#byUri.get(uri);
  }

  /** The designs of a PRD. */
  designsOf(prd: string): readonly DocumentFacts[] {
    return this.#pairs.designsOf.get(prd) ?? [];
  }

  /** The PRDs of which a document may speak: a PRD of itself, a design of those that it answers. */
  prdsOf(uri: string): readonly DocumentFacts[] {
    const facts = this.#byUri.get(uri);
    return facts?.kind === 'prd' ? [facts] : (this.#pairs.prdsOf.get(uri) ?? []);
  }

  /** A PRD with its designs and all other PRDs of these: what its coverage follows from. */
  around(prd: string): readonly DocumentFacts[] {
    const own = this.#byUri.get(prd);
    const designs = this.designsOf(prd);
    return [...new Set([...(own ? [own] : []), ...designs, ...designs.flatMap(({ uri }) => this.prdsOf(uri))])];
  }

  /**
   * URIs of the PRDs whose requirement an ID in a document means: none when no PRD has such a one, several when nothing tells
   * which of them it is of.
   *
   * @param path the PRD's path as written before the ID
   */
  prdsMeant(uri: string, id: string, path: string | undefined): readonly string[] {
    if (path !== undefined) {
      const { leadsTo } = placeOfLink(uri, path, this.#folders);
      const prd = leadsTo === undefined ? undefined : this.#byUri.get(leadsTo);
      return prd && this.knows(prd, id) ? [prd.uri] : [];
    }
    const prds = this.prdsOf(uri);
    const asking = prds.filter((prd) => this.#idsOf(prd).asked.has(id));
    const having = asking.length > 0 ? asking : prds.filter((prd) => this.knows(prd, id));
    return having.map((prd) => prd.uri);
  }

  /** URIs of the documents in which one of some IDs may mean a PRD's, and of the PRD itself. */
  naming(prd: string, ids: ReadonlySet<string>): readonly string[] {
    const around = new Set(this.around(prd).map(({ uri }) => uri));
    const mayMean = (uri: string, name: string): boolean => {
      const at = name.lastIndexOf('#');
      return ids.has(name.slice(at + 1)) && (at >= 0 || around.has(uri));
    };
    const found = this.#documents.filter(({ uri, ids: { names } }) => names.some((name) => mayMean(uri, name)));
    return [...new Set([prd, ...found.map(({ uri }) => uri)])];
  }

  /** The first place in the documents under a charter that names somebody by a word whom that charter does not know. */
  unknown(charter: string, word: string): Place | undefined {
    const wanted = factText(`unknown ${word.toLowerCase()}`);
    for (const { uri, names, charter: own } of this.#documents) {
      if (own !== charter) continue;
      for (const { name, range } of unpacked(names)) if (name === wanted) return { uri, range };
    }
    return undefined;
  }

  /** Every place in a document that names something, and those that may name it: no one knows which PRD they mean. */
  *placesOf(named: Named): Generator<Place & { readonly isSure: boolean }> {
    for (const facts of this.#documents) yield* this.placesIn(facts, named);
  }

  /** The same in one document. */
  *placesIn(facts: FullFacts, named: Named): Generator<Place & { readonly isSure: boolean }> {
    const { uri } = facts;
    if (named.kind !== 'requirement') {
      if (facts.charter !== named.charter) return;
      const wanted = factText(`${named.kind} ${named.id}`);
      for (const { name, range } of unpacked(facts.names)) if (name === wanted) yield { uri, range, isSure: true };
      return;
    }
    /** By how it is written: it is looked up once for each document. */
    const meant = new Map<string, readonly string[]>();
    for (const { name, range } of unpacked(facts.ids)) {
      if (!name.endsWith(named.id)) continue;
      // The sign may as well belong to the words by which a requirement goes.
      const at = name === named.id ? -1 : name.length - named.id.length - 1;
      if (at >= 0 && name[at] !== '#') continue;
      let prds = meant.get(name);
      if (!prds) meant.set(name, (prds = this.prdsMeant(uri, named.id, at < 0 ? undefined : name.slice(0, at))));
      if (prds.includes(named.prd)) yield { uri, range, isSure: prds.length === 1 };
    }
  }

  /** Whether a PRD asks for a requirement, or did. */
  knows(prd: DocumentFacts, id: string): boolean {
    const { asked, retired } = this.#idsOf(prd);
    return asked.has(id) || retired.has(id);
  }

  #idsOf(prd: DocumentFacts) {
    let ids = this.#ids.get(prd);
    if (!ids) {
      ids = {
        asked: new Set(prd.requirements.map(({ id }) => id)),
        retired: new Set(prd.retired.map(({ id }) => id)),
      };
      this.#ids.set(prd, ids);
    }
    return ids;
  }
}
