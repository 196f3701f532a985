import { fileURLToPath } from 'node:url';
import type { Finding } from '../../core/rules/finding.js';
import { describeFault } from '../../core/rules/unreadableFile.js';
import type { Tandem } from '../../core/tandem.js';
import { isCharterFile } from '../../core/workspace/charters.js';
import { headText } from '../../core/workspace/index/readEntries.js';
import type { Ports, ReadFault } from '../../core/workspace/ports.js';
import { filesRead, withTexts } from '../cache/asked.js';
import type { DocumentResult } from '../cache/keptDocuments.js';
import type { Arguments } from '../commandLine/arguments.js';
import { GitFault } from '../host/git.js';
import { headOf, toUri } from '../host/nodePorts.js';
import { shownPath } from '../reports/report.js';
import { identities, type FindingIdentity } from './findingIdentity.js';
import type { SignOffTracer } from './traceSignOffs.js';

export type CheckArguments = Arguments & { command: 'check' };

/** What is to be said of one file: plain data that can be sent to another thread. */
export interface FileOutcome {
  /** Of a document. */
  readonly document?: DocumentResult;
  /** What that is made of; `undefined` where an earlier run found it. */
  readonly madeOf?: {
    /** What stands in it, its front matter at least. */
    readonly text: string;
    /** Absolute paths of the files of whose texts something was made for it. */
    readonly texts: ReadonlySet<string>;
  };
  /** Of anything else. */
  readonly findings?: readonly Finding[];
  /** What each of those is known by, where that is asked for. */
  readonly known?: readonly FindingIdentity[] | undefined;
  /** Why it, or a part of it, could not be checked. */
  readonly complaints: readonly string[];
  readonly remarks: readonly string[];
  /** What is wrong with its repository, and so with all files in it. */
  readonly gitFault?: string;
}

/** What files are checked with. */
export interface FileCheckerSources {
  readonly args: CheckArguments;
  readonly workingDirectory: string;
  readonly ports: Ports;
  readonly tandem: Tandem;
  /** Absolute paths of the files that were named themselves. */
  readonly asked: ReadonlySet<string>;
  /** The one file does not come from the disk. */
  readonly isGiven: boolean;
  /** Whether what each finding is known by is asked for. */
  readonly isIdentified: boolean;
  readonly tracer?: SignOffTracer | undefined;
  /** What an earlier run found in a file whose text was just read, where that still holds. */
  readonly before?: ((file: string) => DocumentResult | undefined) | undefined;
  /** Shows that all files are being looked at. */
  readonly whileReading: (read: () => number, work: () => Promise<void>) => Promise<void>;
}

/** Checks one file after the other. */
export class FileChecker {
  readonly #from: FileCheckerSources;
  #isListed = false;

  constructor(sources: FileCheckerSources) {
    this.#from = sources;
  }

  /** @param file absolute path */
  async check(file: string): Promise<FileOutcome> {
    const { tandem } = this.#from;
    const uri = toUri(file);
    try {
      return await this.#checked(file, uri);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failed(`${this.#shown(uri)}: Tandem could not check this file, because it failed: ${reason}`);
    } finally {
      tandem.close(uri);
    }
  }

  async #checked(file: string, uri: string): Promise<FileOutcome> {
    const { args, ports, tandem, asked, before, whileReading } = this.#from;
    const read = await ports.files.readText(uri);
    if (read.fault !== undefined) return this.#unreadable(file, uri, read.fault);
    const known = before?.(file);
    if (known) return { ...nothing, document: known };
    const source = { uri, text: read.text, encoding: read.encoding };
    const origins = await this.#originsIn(file, read.text);
    // What every file is looked at for is not made of the texts of all.
    if (!this.#isListed) await whileReading(filesRead, () => tandem.documents.update());
    this.#isListed = true;
    const isForMachines = args.format === 'json' || args.format === 'sarif';
    const { result: analysis, texts } = await withTexts(async () => {
      const options = { detect: args.detect, whole: true, signOffOrigins: origins.found };
      const made = await tandem.analyze(source, options);
      return isForMachines ? { ...made, findings: await withEdits(made.findings, tandem) } : made;
    });
    if (asked.has(file) && analysis.type === 'none' && !(await isOneOfOurs(tandem, source)))
      return { ...nothing, ...origins.fault, remarks: [`${this.#shown(uri)}: ${notOurs}`] };
    const complaints = analysis.type === 'none' && analysis.unread ? [this.#complaint(uri, analysis.unread)] : [];
    const identified = this.#identified(uri, analysis.findings, read.text);
    // Of what could be done about it people are told nothing.
    const findings = isForMachines ? analysis.findings : analysis.findings.map((each) => ({ ...each, fixes: [] }));
    if (analysis.type !== 'document') return { ...nothing, ...origins.fault, findings, known: identified, complaints };
    // How its decisions stand only the JSON says, and it takes a while to find out.
    const standing = args.format === 'json' ? tandem.standing(uri, mostEvidence) : undefined;
    const charter = (await tandem.charters.for(uri)).file?.uri;
    const ledger = (await tandem.recordsOf({ uri, text: read.text }))?.ledger;
    return {
      ...nothing,
      ...origins.fault,
      complaints,
      document: { charter, ledger, standing, findings, known: identified },
      madeOf: { text: headText(read.text), texts },
    };
  }

  async #unreadable(file: string, uri: string, fault: ReadFault): Promise<FileOutcome> {
    const { tandem, asked, isGiven } = this.#from;
    // What little of it can be read may say that it is a document.
    const head = !isGiven && (fault === 'binary' || fault === 'too-large') ? await headOf(file) : '';
    const isOurs = await isOneOfOurs(tandem, { uri, text: head });
    const findings = isOurs ? await tandem.unreadable(uri, fault) : [];
    // A charter is an error in all it governs. What else may not be opened could be anything, a PRD among the rest.
    const isUnknown = fault === 'unreadable' || fault === 'missing' || fault === 'outside';
    const isSaid = !isCharterFile(uri) && (isOurs || isUnknown || asked.has(file));
    const known = isOurs ? this.#identified(uri, findings, undefined) : undefined;
    return { ...nothing, findings, known, complaints: isSaid ? [this.#complaint(uri, fault)] : [] };
  }

  async #originsIn(file: string, text: string) {
    try {
      const { tracer, tandem } = this.#from;
      if (!tracer) return { found: undefined, fault: {} };
      const records = await tandem.recordsOf({ uri: toUri(file), text });
      const inLedger = records ? await tracer.originsInLedger(fileURLToPath(records.ledger), records.signOffs) : [];
      return { found: [...(await tracer.originsIn(file, text)), ...inLedger], fault: {} };
    } catch (error) {
      if (!(error instanceof GitFault)) throw error;
      return { found: undefined, fault: { gitFault: error.message } };
    }
  }

  /** What findings are known by, where that is asked for. */
  #identified(uri: string, findings: readonly Finding[], text: string | undefined) {
    if (!this.#from.isIdentified || findings.length === 0) return undefined;
    return identities(
      findings,
      text === undefined ? undefined : { text, sections: this.#from.tandem.inspect(uri)?.sections },
    );
  }

  /** Whatever its charter says: a report on part of what was to be checked must not pass for all. */
  #complaint(uri: string, fault: Parameters<typeof describeFault>[0]): string {
    return `${this.#shown(uri)}: ${describeFault(fault)}`;
  }

  #shown(uri: string): string {
    return shownPath(uri, this.#from.workingDirectory);
  }
}

/** Nothing is to be said. */
const nothing: FileOutcome = { complaints: [], remarks: [] };

function failed(complaint: string): FileOutcome {
  return { ...nothing, complaints: [complaint] };
}

/** How many places are reported for one decision: `inspect` gives them all. */
const mostEvidence = 20;

/** How many changes of other files are planned for one: each reads the other twice, and nobody makes thousands. */
const maxPlanned = 200;

/** Findings with the edits of their fixes written out, those of a charter too. */
async function withEdits(findings: readonly Finding[], tandem: Tandem): Promise<readonly Finding[]> {
  let planned = 0;
  return Promise.all(
    findings.map(async (finding) => {
      const fixes = finding.fixes.map(async (fix) => {
        if ((fix.change ?? fix.partner) && planned++ >= maxPlanned) return fix;
        return { ...fix, edits: await tandem.editsOf(fix) };
      });
      return { ...finding, fixes: await Promise.all(fixes) };
    }),
  );
}

/** Said of a file that somebody asked about and that there is nothing to say of. */
const notOurs =
  'This is not a PRD, SDD or ownership.yaml. Add “document: prd” or “document: sdd” to its front matter, or leave it out.';

async function isOneOfOurs(tandem: Tandem, source: { readonly uri: string; readonly text: string }): Promise<boolean> {
  return isCharterFile(source.uri) || (await tandem.kindOf(source)) !== undefined;
}
