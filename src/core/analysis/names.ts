import * as l10n from '@vscode/l10n';
import type { CharterReading } from '../charter/read/readCharter.js';
import { nameMentionsOf } from '../document/names/nameMentions.js';
import { idMentionAt, idMentionsOf } from '../document/names/idMentions.js';
import { pathMentionsOf } from '../document/names/pathMentions.js';
import { charterNames } from '../charter/resolve/charterNames.js';
import { definitionInCharter, definitionInDocument } from '../features/definitions.js';
import type { Refused } from '../features/dissent/recordDissent.js';
import type { Completion } from '../features/frontMatterCompletions.js';
import type { Hover } from '../features/hovers.js';
import { paragraphs } from '../features/markdown.js';
import { idCompletions, isInCoverage, personCompletions } from '../features/names/nameCompletions.js';
import { nameInCharter, nameInDocument, type NameAt } from '../features/names/nameAt.js';
import { describeDocument, describeNamed } from '../features/names/nameHover.js';
import { definitionsOf, placesOf } from '../features/names/places.js';
import { describeExternal, externalOffers, placeInManifest } from '../features/names/externalNames.js';
import { outlineOf, symbolsLike, type OutlineSymbol, type WorkspaceSymbol } from '../features/names/symbols.js';
import type { Plan } from '../features/plannedFile.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position, Range } from '../text/range.js';
import { coverageOf } from '../workspace/coverage.js';
import { placeOfLink } from '../workspace/links.js';
import { NameIndex, type Named, type Place } from '../workspace/names.js';
import type { Core } from './core.js';
import type { LiveAnalysis } from './liveAnalysis.js';
import { Renames } from './renames.js';
import type { Source } from './source.js';

/** A place in the file at hand that names what is named at another. */
export interface Highlight {
  readonly range: Range;
  readonly isDefinition: boolean;
}

/** A path in front matter and the file that it leads to. */
export interface PathLink {
  readonly range: Range;
  readonly uri: string;
  readonly tooltip: string;
}

/** A name that may get another. */
export interface RenamePlace {
  readonly range: Range;
  /** As it stands there. */
  readonly name: string;
}

/** What is named in files, over all documents and charters of the workspace. */
export class Names {
  readonly #core: Core;
  readonly #renames: Renames;

  constructor(core: Core) {
    this.#core = core;
    this.#renames = new Renames(core);
  }

  /**
   * Where what is named at a place is defined; of an ID that could be of several PRDs, in each of them, and of one of another
   * repository in the manifest.
   */
  async definitions(uri: string, position: Position): Promise<readonly Place[]> {
    const analysis = this.#latest(uri);
    const path = analysis?.type === 'document' ? this.#pathAt(analysis, position) : undefined;
    // Links in the text are the editor's own.
    if (path?.inFrontMatter && path.leadsTo !== undefined) {
      const isThere = (await this.#core.ports.files.stat(path.leadsTo)) === 'file';
      return isThere ? [{ uri: path.leadsTo, range: beginning }] : [];
    }
    const { index } = await this.#index();
    const name = this.#nameIn(analysis, position, index);
    const found: Place[] = [];
    for (const named of name?.meant ?? []) {
      for (const place of definitionsOf(named, index, await this.#readingOf(named))) found.push(place);
    }
    if (found.length > 0) return found;
    const elsewhere = analysis?.type === 'document' ? await this.#externalDefinitions(analysis, position, index) : [];
    return elsewhere.length > 0 ? elsewhere : this.#definitionInCharter(uri, analysis, position);
  }

  /** Every place that names what is named at a place, definitions included where they are wanted. */
  async references(uri: string, position: Position, withDefinition: boolean): Promise<readonly Place[]> {
    const { index } = await this.#index();
    const name = this.#nameIn(this.#latest(uri), position, index);
    const found = new Map<string, Place>();
    for (const named of name?.meant ?? []) {
      for (const { isDefinition, ...place } of placesOf(named, index, await this.#readingOf(named))) {
        const { start } = place.range;
        if (withDefinition || !isDefinition) found.set(`${place.uri} ${start.line}:${start.character}`, place);
      }
    }
    return [...found.values()];
  }

  /** The places of the file itself that name what is named at a place. */
  highlights(uri: string, position: Position): readonly Highlight[] {
    const analysis = this.#latest(uri);
    if (analysis?.type === 'charter') {
      const { reading } = analysis;
      const lines = new LineIndex(reading.source.text);
      const [named] = nameInCharter(uri, reading, lines.offsetAt(position))?.meant ?? [];
      return charterNames(reading)
        .filter(({ kind, id }) => named?.kind === kind && named.id === id)
        .map(({ span, isDefinition }) => ({ range: lines.rangeOf(span), isDefinition }));
    }
    if (analysis?.type !== 'document') return [];
    const { document } = analysis;
    const offset = document.lines.offsetAt(position);
    const at = idMentionAt(document, offset);
    if (at) {
      return idMentionsOf(document)
        .filter(({ id, prd }) => id === at.id && prd === at.prd)
        .map(({ span, as }) => ({ range: document.lines.rangeOf(span), isDefinition: as === 'requirement' }));
    }
    const mentions = nameMentionsOf(document);
    const name = mentions.find(({ span }) => span.start <= offset && offset <= span.end);
    return mentions
      .filter(({ kind, id }) => kind === name?.kind && id === name.id)
      .map(({ span }) => ({ range: document.lines.rangeOf(span), isDefinition: false }));
  }

  /** The paths in front matter that lead to files which are there. */
  links(uri: string): readonly PathLink[] {
    const analysis = this.#latest(uri);
    if (analysis?.type !== 'document') return [];
    const { document, links } = analysis;
    const known = new Map(links.map((resolved) => [resolved.link.target, resolved.uri]));
    return pathMentionsOf(document).flatMap(({ target, span, inFrontMatter }): readonly PathLink[] => {
      const to = inFrontMatter ? known.get(target) : undefined;
      return to === undefined ? [] : [{ range: document.lines.rangeOf(span), uri: to, tooltip: target }];
    });
  }

  /** What is named at a place of a document, in words. */
  async hover(uri: string, position: Position): Promise<Hover | undefined> {
    const analysis = this.#latest(uri);
    if (analysis?.type !== 'document') return undefined;
    const { document } = analysis;
    const path = this.#pathAt(analysis, position);
    const facts = path?.leadsTo === undefined ? undefined : await this.#core.documents.facts(path.leadsTo);
    const linked = path &&
      facts && { range: path.range, markdown: describeDocument(facts, await this.#charter(facts.uri)) };
    if (linked && path.inFrontMatter) return linked;
    if (!nameIsAt(document, position)) return linked;
    const { index } = await this.#index();
    const name = this.#nameIn(analysis, position, index);
    if (!name) return this.#externalHover(analysis, position, index) ?? linked;
    const prds = name.meant.flatMap((named) => (named.kind === 'requirement' ? [named.prd] : []));
    const charters = new Map(await Promise.all(prds.map(async (prd) => [prd, await this.#charter(prd)] as const)));
    const source = {
      index,
      folders: this.#core.ports.folders.all(),
      charterFor: (prd: string) => charters.get(prd) ?? document.charter,
    };
    const markdown = paragraphs(...name.meant.map((named) => describeNamed(named, source, document.charter)));
    return markdown === '' ? linked : { range: document.lines.rangeOf(name.span), markdown };
  }

  #externalHover(
    analysis: LiveAnalysis & { type: 'document' },
    position: Position,
    index: NameIndex,
  ): Hover | undefined {
    const found = this.#externalAt(analysis, position, index);
    if (!found) return undefined;
    const { document, pair } = analysis;
    const { mention, meant } = found;
    const markdown = describeExternal(mention.id, meant, document, pair);
    return markdown === undefined ? undefined : { range: document.lines.rangeOf(mention.span), markdown };
  }

  /** Where a manifest tells of what an ID means in another repository. */
  async #externalDefinitions(
    analysis: LiveAnalysis & { type: 'document' },
    position: Position,
    index: NameIndex,
  ): Promise<readonly Place[]> {
    const found = this.#externalAt(analysis, position, index);
    const { meant } = found ?? {};
    if (!found || !meant || meant.type === 'unknown') return [];
    const prds = meant.type === 'several' ? meant.prds : [meant.prd];
    return Promise.all(
      prds.map(async (prd): Promise<Place> => {
        const read = await this.#core.ports.files.readNamed(prd.manifest);
        const range = read.fault === undefined ? placeInManifest(read.text, prd.path, found.mention.id) : beginning;
        return { uri: prd.manifest, range };
      }),
    );
  }

  /** The ID at a place of a design that is in a PRD of another repository; of a PRD that is at hand nobody asks a manifest. */
  #externalAt({ document, pair }: LiveAnalysis & { type: 'document' }, position: Position, index: NameIndex) {
    if (document.kind !== 'sdd' || pair.external.isEmpty) return undefined;
    const mention = idMentionAt(document, document.lines.offsetAt(position));
    if (!mention || index.prdsMeant(document.uri, mention.id, mention.prd).length > 0) return undefined;
    const meant = pair.scope.meant(mention);
    return meant && { mention, meant };
  }

  /** The decisions and requirements of a document, for its outline. */
  async outline(uri: string): Promise<readonly OutlineSymbol[]> {
    const analysis = this.#latest(uri);
    if (analysis?.type !== 'document') return [];
    const { document } = analysis;
    // An outline is asked for with every document that is opened: for it alone nothing else is read than what it links to.
    const own = await this.#core.documents.facts(uri);
    const linked = await Promise.all(
      [...(own?.links ?? []).flatMap(({ leadsTo }) => leadsTo ?? []), ...(own?.partners ?? [])].map((each) =>
        this.#core.documents.facts(each),
      ),
    );
    const designs = linked.flatMap((facts) => (facts?.kind === 'sdd' ? [facts] : []));
    if (document.kind !== 'prd' || !own || designs.length === 0) return outlineOf(document, () => undefined);
    const covered = coverageOf([own, ...new Set(designs)], this.#core.ports.folders.all());
    const states = new Map(
      covered.flatMap((each) => (each.prd === uri && !each.isUnasked ? [[each.requirement.id, each.state]] : [])),
    );
    return outlineOf(document, (id) => states.get(id));
  }

  /** Requirements, documents and people of the workspace by what somebody types. */
  async symbols(query: string): Promise<readonly WorkspaceSymbol[]> {
    const { facts } = await this.#core.documents.all();
    const charters = await Promise.all(
      (await this.#core.documents.charterUris()).map(async (uri) => {
        const state = await this.#core.charters.stateOf(uri);
        return state.type === 'read' ? { uri, reading: state.reading } : undefined;
      }),
    );
    const read = charters.flatMap((each) => {
      if (!each) return [];
      const lines = new LineIndex(each.reading.source.text);
      return [
        {
          uri: each.uri,
          charter: each.reading.charter,
          rangeOf: (span: Parameters<LineIndex['rangeOf']>[0]) => lines.rangeOf(span),
        },
      ];
    });
    return symbolsLike(query, facts, read);
  }

  /** People and requirements that may be meant where somebody types. */
  async completions(source: Source, position: Position): Promise<readonly Completion[]> {
    const analysis = await this.#core.analyzer.at(source);
    if (analysis.type !== 'document') return [];
    const { document } = analysis;
    if (!isInCoverage(document, position)) return personCompletions(document, position);
    const { index } = await this.#index();
    const prds = new Set(index.prdsOf(source.uri).map(({ uri }) => uri));
    const around = new Set([...prds].flatMap((prd) => index.around(prd)));
    const coverage = coverageOf([...around], this.#core.ports.folders.all()).filter(({ prd }) => prds.has(prd));
    const { pair } = analysis;
    return idCompletions(document, position, coverage, pair.external.isEmpty ? [] : externalOffers(document, pair));
  }

  /** What may be renamed at a place, and by what name it goes; a reason why it cannot be; `undefined` where no name is. */
  async renamable(uri: string, position: Position): Promise<RenamePlace | Refused | undefined> {
    const { index } = await this.#index();
    const analysis = this.#latest(uri);
    const name = this.#nameIn(analysis, position, index);
    if (!name || (analysis?.type !== 'charter' && analysis?.type !== 'document')) return undefined;
    const found = this.#renames.prepare(name, index);
    if ('refused' in found) return found;
    const lines = new LineIndex(analysis.type === 'charter' ? analysis.reading.source.text : analysis.document.text);
    return { range: lines.rangeOf(found.span), name: lines.text.slice(found.span.start, found.span.end) };
  }

  /** A rename over all documents and the charter, planned on the texts of this moment. */
  async planRename(uri: string, position: Position, to: string): Promise<Plan> {
    const { index, unread } = await this.#index();
    const name = this.#nameIn(this.#latest(uri), position, index);
    if (!name) return { refused: l10n.t('Nothing here can be renamed.') };
    const found = this.#renames.prepare(name, index);
    return 'refused' in found ? found : this.#renames.plan(found.named, to.trim().replace(/^@/, ''), index, unread);
  }

  #latest(uri: string): LiveAnalysis | undefined {
    return this.#core.analyzer.latest(uri);
  }

  async #index(): Promise<{ readonly index: NameIndex; readonly unread: readonly string[] }> {
    const { facts, unread } = await this.#core.documents.all();
    return { index: new NameIndex(facts, this.#core.ports.folders.all()), unread };
  }

  #nameIn(analysis: LiveAnalysis | undefined, position: Position, index: NameIndex): NameAt | undefined {
    if (analysis?.type === 'charter') {
      const { uri, reading } = analysis;
      return nameInCharter(uri, reading, new LineIndex(reading.source.text).offsetAt(position));
    }
    if (analysis?.type !== 'document') return undefined;
    return nameInDocument(analysis.document, analysis.document.lines.offsetAt(position), index);
  }

  async #readingOf(named: Named): Promise<CharterReading | undefined> {
    if (named.kind === 'requirement') return undefined;
    const state = await this.#core.charters.stateOf(named.charter);
    return state.type === 'read' ? state.reading : undefined;
  }

  async #charter(uri: string) {
    return (await this.#core.charters.for(uri)).charter;
  }

  /** Where a charter defines what stands at a place by other words than names: a decision, a role that somebody holds. */
  async #definitionInCharter(
    uri: string,
    analysis: LiveAnalysis | undefined,
    position: Position,
  ): Promise<readonly Place[]> {
    if (analysis?.type === 'charter') return placeIn(uri, definitionInCharter(analysis.reading, position));
    if (analysis?.type !== 'document') return [];
    const { file } = await this.#core.charters.for(uri);
    return file ? placeIn(file.uri, definitionInDocument(analysis.document, file.reading, position)) : [];
  }

  #pathAt({ document }: LiveAnalysis & { type: 'document' }, position: Position) {
    const offset = document.lines.offsetAt(position);
    const found = pathMentionsOf(document).find(({ span }) => span.start <= offset && offset <= span.end);
    if (!found) return undefined;
    const { leadsTo } = placeOfLink(document.uri, found.target, this.#core.ports.folders.all());
    return { leadsTo, range: document.lines.rangeOf(found.span), inFrontMatter: found.inFrontMatter };
  }
}

const beginning: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function nameIsAt(document: (LiveAnalysis & { type: 'document' })['document'], position: Position): boolean {
  const offset = document.lines.offsetAt(position);
  return [...nameMentionsOf(document), ...idMentionsOf(document)].some(
    ({ span }) => span.start - 1 <= offset && offset <= span.end,
  );
}

function placeIn(uri: string, range: Range | undefined): readonly Place[] {
  return range ? [{ uri, range }] : [];
}
