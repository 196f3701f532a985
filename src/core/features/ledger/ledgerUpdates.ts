import * as l10n from '@vscode/l10n';
import { decisionFor } from '../../charter/resolve/decisionFor.js';
import type { TandemDocument } from '../../document/document.js';
import { lineOf, readLedger, type LedgerEntry } from '../../document/ledger/readLedger.js';
import { decisionDigest } from '../../document/signoffs/decisionDigest.js';
import { confirmedKey } from '../../workspace/coverage.js';
import type { Ledgers } from '../../workspace/ledgers.js';
import { placeOfLink } from '../../workspace/links.js';
import type { Plan, PlannedFile } from '../plannedFile.js';
import type { IdRename } from '../names/renameId.js';
import { planLedger, shownLedger } from './planLedger.js';

/** What becomes of an entry; the same one where nothing does. */
export type EntryChange = (entry: LedgerEntry) => LedgerEntry;

/** What becomes of ledgers when files move or something gets another name, collected over all documents. */
export class LedgerUpdates {
  readonly #ledgers: Ledgers;
  readonly #changes = new Map<string, EntryChange[]>();

  constructor(ledgers: Ledgers) {
    this.#ledgers = ledgers;
  }

  /** Takes in what becomes of the entries of a ledger; changes are made in the order in which they came. */
  add(ledger: string, change: EntryChange): void {
    const known = this.#changes.get(ledger);
    if (known) known.push(change);
    else this.#changes.set(ledger, [change]);
  }

  /** The same of the entries of one document. */
  addFor({ recorded }: Pick<TandemDocument, 'recorded'>, change: EntryChange): void {
    if (!recorded || recorded.entries.length === 0) return;
    this.add(recorded.ledger, (entry) => (entry.path === recorded.path ? change(entry) : entry));
  }

  /** Sign-offs that hold today go on to hold: nothing else was agreed to. */
  keepSignOffs(before: TandemDocument, after: TandemDocument): void {
    this.addFor(before, (entry) => {
      const decision = entry.verb === 'signed' && decisionFor(before.charter, entry.subject, before.kind);
      if (!decision || entry.digest !== decisionDigest(before, decision.id)) return entry;
      return { ...entry, digest: decisionDigest(after, decision.id) };
    });
  }

  /**
   * A design stays confirmed against what it was confirmed against.
   *
   * @param changed digests before and after, by the ID so far
   */
  keepConfirmations(design: TandemDocument, changed: ReadonlyMap<string, readonly [string, string]>): void {
    this.addFor(design, (entry) => {
      const [before, after] = changed.get(confirmedKey(entry.subject).id) ?? [];
      return entry.verb === 'confirmed' && entry.digest === before && after !== undefined
        ? { ...entry, digest: after }
        : entry;
    });
  }

  /** A design stays confirmed to cover a requirement that gets another ID. */
  renameConfirmed(design: TandemDocument, { named, to }: IdRename, folders: readonly string[]): void {
    this.addFor(design, (entry) => {
      const { id, path } = confirmedKey(entry.subject);
      const prd = path === undefined ? named.prd : placeOfLink(design.uri, path, folders).leadsTo;
      return entry.verb === 'confirmed' && id === named.id && prd === named.prd
        ? { ...entry, subject: `${entry.subject.slice(0, -id.length)}${to}` }
        : entry;
    });
  }

  /** A plan for files and the ledgers with them; refused where a ledger cannot be changed. */
  async planWith(files: readonly PlannedFile[]): Promise<Plan> {
    const ledgers = await this.plan();
    const [refused] = ledgers.left;
    return refused === undefined ? { files: [...files, ...ledgers.files] } : { refused };
  }

  /** The edits of all ledgers on their texts of the moment, how many records they change, and in a sentence each what is left. */
  async plan(): Promise<{
    readonly files: readonly PlannedFile[];
    readonly records: number;
    readonly left: readonly string[];
  }> {
    const files: PlannedFile[] = [];
    const left: string[] = [];
    let records = 0;
    for (const [uri, changes] of this.#changes) {
      const state = await this.#ledgers.now(uri);
      if (state.fault === 'missing') continue;
      if (state.text === undefined) {
        left.push(l10n.t('{0} cannot be read. Check its lines by hand.', shownLedger));
        continue;
      }
      const gone = new Set<string>();
      const comes: LedgerEntry[] = [];
      for (const entry of readLedger(state.text).entries) {
        const after = changes.reduce((now, change) => change(now), entry);
        if (lineOf(after) === lineOf(entry)) continue;
        gone.add(lineOf(entry));
        comes.push(after);
      }
      if (comes.length === 0) continue;
      const plan = planLedger({ uri, state }, { goes: (entry) => gone.has(lineOf(entry)), comes });
      if (plan.refused === undefined) {
        files.push(...plan.files);
        records += comes.length;
      } else left.push(plan.refused);
    }
    return { files, records, left };
  }
}
