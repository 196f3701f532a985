import type { Core } from '../analysis/core.js';
import {
  type GoverningCharter,
  type PlainCharterState,
  governingCharter,
  plainState,
} from '../analysis/plainCharter.js';
import type { Charter } from '../charter/model/charter.js';
import { type ShownCharter, shownCharter } from '../features/ownership/shownCharter.js';
import { findMe } from '../workspace/identity.js';

/** Charters, by the URI of their files. */
export interface AboutCharters {
  /** The charter that governs a document; the built-in default when there is none. */
  for(uri: string): Promise<GoverningCharter>;
  /** Reads a charter file and says what became of it. */
  stateOf(uri: string): Promise<PlainCharterState>;
  /** What a charter would say with this text; what is broken in it says what it last said. Nothing is remembered. */
  readAs(uri: string, text: string): Charter;
  /** What to show of a charter, under the name of its folder; `undefined` when there is no such file. */
  shown(uri: string, folder: string): Promise<ShownCharter | undefined>;
}

/** The charters of a core. */
export function aboutCharters({ ports, charters, documents }: Core): AboutCharters {
  return {
    for: async (uri) => governingCharter(await charters.for(uri)),
    stateOf: async (uri) => plainState(await charters.stateOf(uri)),
    readAs: (uri, text) => charters.readAs(uri, text).charter,
    async shown(uri, folder) {
      const shown = await charters.shown(uri);
      if (!shown) return undefined;
      const me = findMe(shown.reading.charter, await ports.identities.current(uri));
      const open = documents.dissentsUnder(uri);
      const dissents = await Promise.all(
        open.map(async (each) => ({ ...each, team: (await documents.facts(each.uri))?.team })),
      );
      return shownCharter({ uri, folder, ...shown, me, notes: documents.notesUnder(uri), dissents });
    },
  };
}
