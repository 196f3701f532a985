import type { Charter } from '../charter/model/charter.js';
import { missingFiles } from '../workspace/brokenLinks.js';
import type { DocumentFacts } from '../workspace/index/facts.js';
import type { ReadDocument } from '../workspace/index/workspaceIndex.js';
import { besideByLayout } from '../workspace/links.js';
import { externalsOf } from '../workspace/manifests/externalsOf.js';
import { sharingWith } from '../workspace/sharedIds.js';
import { pairOf } from '../workspace/pair.js';
import type { AnalyzerSources } from './analyzerSources.js';

/** The other documents under a charter that makes requirement IDs unique in all of them: what an ID means hangs on all. */
export async function sharingOf(
  { documents }: AnalyzerSources,
  uri: string,
  charter: Charter,
): Promise<readonly DocumentFacts[] | undefined> {
  return charter.requirementScope === undefined ? undefined : documents.under(charter.uri, uri);
}

/** A document with its partners, and the manifests of other repositories that count for them. */
export async function pairFor(
  from: AnalyzerSources,
  { document, links, facts }: ReadDocument,
  charter: Charter,
  sharing: readonly DocumentFacts[] | undefined,
) {
  const { ports, documents } = from;
  const beside = besideByLayout(document.kind, document.place, document.fields.links);
  const targets = [...links.flatMap(({ leadsTo }) => leadsTo ?? []), ...beside];
  const linked = await documents.around(document.uri, targets);
  const near = sharing ? [...linked, ...sharingWith(facts(), sharing)] : linked;
  const others = [...new Map(near.map((each) => [each.uri, each])).values()];
  // What is looked at by now tells more than what is listed.
  const found = new Set(links.flatMap(({ uri, leadsTo }) => (uri === undefined ? [] : (leadsTo ?? []))));
  const isLinked = new Set(links.flatMap(({ leadsTo }) => leadsTo ?? []));
  const missing = await missingFiles(others, ports.files);
  const isThere = (uri: string) => (isLinked.has(uri) ? found.has(uri) : documents.isThere(uri) && !missing.has(uri));
  const own = { uri: document.uri, charter: charter.uri };
  const externalOf = await externalsOf([own, ...others], from);
  const surroundings = { folders: ports.folders.all(), isThere, externalOf, charter: charter.uri };
  const named = [...new Set([own, ...others].map((each) => each.charter))].flatMap(
    (each) => externalOf(each).manifests,
  );
  return {
    pair: pairOf(facts, others, surroundings),
    manifests: named.flatMap(({ uri }) => uri ?? []),
  };
}
