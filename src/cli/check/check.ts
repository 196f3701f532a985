import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { charter as charterRule } from '../../core/rules/charter.js';
import type { Finding } from '../../core/rules/finding.js';
import { mergeConflict } from '../../core/rules/mergeConflict.js';
import { describeFault } from '../../core/rules/unreadableFile.js';
import { createTandem, type Tandem } from '../../core/tandem.js';
import { isCharterFile } from '../../core/workspace/charters.js';
import type { Ports } from '../../core/workspace/ports.js';
import type { Arguments } from '../commandLine/arguments.js';
import { identities, type FindingIdentity } from './findingIdentity.js';
import { digestOf } from '../cache/answers.js';
import { filesRead, withTexts } from '../cache/asked.js';
import { KeptDocuments, type DocumentResult } from '../cache/keptDocuments.js';
import { affectedSince } from './changedSince.js';
import { filesToCheck } from './filesToCheck.js';
import { fixFiles } from './fixFiles.js';
import { Baseline } from './baseline.js';
import { givenFile, withGiven } from '../commandLine/standardInput.js';
import { GitFault } from '../host/git.js';
import { headOf, nodePorts, toUri, type FolderFault } from '../host/nodePorts.js';
import type { Printer } from '../commandLine/output.js';
import { describeFolder } from '../commandLine/pathArgument.js';
import { printReport } from '../reports/printReport.js';
import { CheckReportBuilder, shownPath } from '../reports/report.js';
import { SignOffTracer } from './traceSignOffs.js';
import { workspaceFolderOf } from '../host/workspaceFolder.js';

type CheckArguments = Arguments & { command: 'check' };

/**
 * Runs `tandem check` and gives its exit code. What cannot be checked is said by its path, and the rest is checked.
 *
 * @param create makes the core; for tests, which bring one that fails
 */
export async function check(
  args: CheckArguments,
  printer: Printer,
  create: typeof createTandem = createTandem,
): Promise<number> {
  const { workingDirectory } = printer;
  const baseline =
    args.baseline === undefined
      ? undefined
      : await Baseline.read(args.baseline, workingDirectory, args.updateBaseline ?? false);
  const given = args.stdinFilename === undefined ? undefined : await givenFile(args.stdinFilename, printer);
  const { asked, unreadable, wrong, ...named } = given
    ? { ...nothingElse, files: new Map([[given.file, dirname(given.file)]]), asked: new Set([given.file]) }
    : await filesToCheck(args.paths, workingDirectory);
  const folders = new Set<string>();
  for (const [file, by] of named.files) folders.add(await workspaceFolderOf(dirname(file), by));
  const onDisk = nodePorts([...folders]);
  const ports = given ? { ...onDisk, files: withGiven(onDisk.files, given) } : onDisk;
  const planner = create(ports);
  const affected =
    args.since === undefined
      ? undefined
      : await affectedSince(args.since, [...named.files.keys()], { tops: folders, tandem: planner });
  const files = new Map([...named.files].filter(([file]) => affected?.has(file) ?? true));
  const fixed = args.fix && (await fix(args, [...files.keys()], { ports, printer, tandem: planner }));
  if (fixed?.isInterrupted) {
    for (const said of [...fixed.complaints, 'Interrupted. Each file is as it was, or fixed as a whole.'])
      printer.complain(said);
    return interrupted;
  }
  // What was fixed is read anew.
  const tandem = args.fix ? create(ports) : planner;
  const builder = new CheckReportBuilder(workingDirectory, args.format);
  const isForMachines = args.format === 'json' || args.format === 'sarif';
  const knownBy = (uri: string, findings: readonly Finding[], text: string | undefined) => {
    if ((args.format !== 'sarif' && !baseline) || findings.length === 0) return undefined;
    return identities(findings, text === undefined ? undefined : { text, sections: tandem.inspect(uri)?.sections });
  };
  const add = (uri: string, findings: readonly Finding[], known: readonly FindingIdentity[] | undefined) => {
    if (known) baseline?.take(uri, findings, known);
    if (!known || !baseline) builder.addFindings(findings, known);
    else {
      const identityOf = new Map(findings.map((finding, index) => [finding, known[index]]));
      const fresh = baseline.unknown(uri, findings, known);
      builder.addFindings(
        fresh,
        fresh.flatMap((finding) => identityOf.get(finding) ?? []),
      );
    }
  };
  const addDocument = (uri: string, { charter, ledger, standing, findings, known }: DocumentResult) => {
    builder.addDocument(uri, standing);
    if (ledger !== undefined) ledgers.add(ledger);
    if (charter !== undefined) governing.add(charter);
    add(uri, findings, known);
  };
  const governing = new Set<string>();
  const ledgers = new Set<string>();
  const complaints = [
    ...wrong,
    ...(fixed?.complaints ?? []),
    ...[...unreadable].map(([at, fault]) => `${shownPath(toUri(at), workingDirectory)}: ${describeFolder(fault)}`),
  ];
  // No fault of the documents: whoever hands on all changed files hands on others too.
  const remarks: string[] = [...named.remarks, ...(fixed?.remarks ?? [])];
  // Whatever its charter says: a report on part of what was to be checked must not pass for all.
  const complain = (uri: string, fault: Parameters<typeof describeFault>[0]) =>
    complaints.push(`${shownPath(uri, workingDirectory)}: ${describeFault(fault)}`);
  const tracer = args.verifySignOffs ? new SignOffTracer() : undefined;
  const originsIn = async (file: string, text: string) => {
    if (!tracer) return undefined;
    try {
      const records = await tandem.recordsOf({ uri: toUri(file), text });
      return [
        ...(await tracer.originsIn(file, text)),
        ...(records ? await tracer.originsInLedger(fileURLToPath(records.ledger), records.signOffs) : []),
      ];
    } catch (error) {
      if (!(error instanceof GitFault)) throw error;
      // What is wrong with a repository is wrong for all of its files.
      if (!complaints.includes(error.message)) complaints.push(error.message);
      return undefined;
    }
  };
  const kept = keptBy(args, printer, folders);
  let isListed = false;
  const progress = printer.progress('Checking', files.size);
  for (const file of files.keys()) {
    progress.next();
    const uri = toUri(file);
    try {
      const read = await ports.files.readText(uri);
      if (read.fault !== undefined) {
        // What little of it can be read may say that it is a document.
        const head = !given && (read.fault === 'binary' || read.fault === 'too-large') ? await headOf(file) : '';
        const isOurs = await isOneOfOurs(tandem, { uri, text: head });
        if (isOurs) {
          const findings = await tandem.unreadable(uri, read.fault);
          add(uri, findings, knownBy(uri, findings, undefined));
        }
        // A charter is an error in all it governs. What else may not be opened could be anything, a PRD among the rest.
        const isUnknown = read.fault === 'unreadable' || read.fault === 'missing' || read.fault === 'outside';
        if (!isCharterFile(uri) && (isOurs || isUnknown || asked.has(file))) complain(uri, read.fault);
        continue;
      }
      const source = { uri, text: read.text, encoding: read.encoding };
      const before = kept?.of(file);
      if (before) {
        addDocument(uri, before);
        continue;
      }
      const signOffOrigins = await originsIn(file, read.text);
      // What every file is looked at for is not made of the texts of all.
      if (!isListed) await printer.whileReading(filesRead, () => tandem.documents.update());
      isListed = true;
      const { result: analysis, texts } = await withTexts(async () => {
        const made = await tandem.analyze(source, { detect: args.detect, whole: true, signOffOrigins });
        return isForMachines ? { ...made, findings: await withEdits(made.findings, tandem) } : made;
      });
      if (asked.has(file) && analysis.type === 'none' && !(await isOneOfOurs(tandem, source))) {
        remarks.push(`${shownPath(uri, workingDirectory)}: ${notOurs}`);
        continue;
      }
      if (analysis.type === 'none' && analysis.unread) complain(uri, analysis.unread);
      const { findings } = analysis;
      const known = knownBy(uri, findings, read.text);
      if (analysis.type !== 'document') add(uri, findings, known);
      else {
        // How its decisions stand only the JSON says, and it takes a while to find out.
        const standing = args.format === 'json' ? tandem.standing(uri, mostEvidence) : undefined;
        const { file: charter } = await tandem.charters.for(uri);
        const records = await tandem.recordsOf({ uri, text: read.text });
        const result = { charter: charter?.uri, ledger: records?.ledger, standing, findings, known };
        addDocument(uri, result);
        kept?.take(file, read.text, texts, isForMachines ? result : { ...result, findings: findings.map(forReading) });
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      complaints.push(
        `${shownPath(uri, workingDirectory)}: Tandem could not check this file, because it failed: ${reason}`,
      );
    } finally {
      tandem.close(uri);
    }
  }
  progress.end();
  for (const uri of governing)
    if (!files.has(fileURLToPath(uri))) {
      const { findings, text } = await brokenCharter(tandem, uri);
      add(uri, findings, knownBy(uri, findings, text));
    }
  for (const uri of ledgers) {
    if (files.has(fileURLToPath(uri))) continue;
    const read = await ports.files.readText(uri);
    // What is signed and confirmed there is not known.
    if (read.fault !== undefined) complain(uri, read.fault);
    else {
      const { findings } = await tandem.analyze({ uri, text: read.text });
      add(uri, findings, knownBy(uri, findings, read.text));
      tandem.close(uri);
    }
  }
  if (complaints.length === 0) kept?.write();
  const report = builder.build();
  const isFailed = report.summary.error > 0 || report.summary.warning > args.maxWarnings;
  if (baseline && args.updateBaseline) {
    for (const said of [...remarks, ...complaints]) printer.complain(said);
    // Findings that could not be looked for would be lost.
    if (complaints.length > 0) printer.complain(`${args.baseline ?? ''} was not changed.`);
    else {
      const count = await baseline.write([...files.keys()].map(toUri));
      printer.lines([`Wrote ${args.baseline ?? ''} with ${count} ${count === 1 ? 'finding' : 'findings'}.`]);
    }
    return complaints.length > 0 ? 2 : 0;
  }
  if (args.fix === 'plan') printer.file(fixed?.patch ?? '');
  else printReport(report, { format: args.format, quiet: args.quiet ?? false, isFailed }, builder, complaints, printer);
  for (const said of [...remarks, ...complaints]) printer.complain(said);
  if (complaints.length > 0) return 2;
  return isFailed ? 1 : 0;
}

/** What earlier runs kept that checked as this one does; `undefined` where nothing may be kept. */
function keptBy(
  { format, paths, baseline, detect, verifySignOffs, fix: mode, updateBaseline, stdinFilename }: CheckArguments,
  { memory }: Printer,
  folders: ReadonlySet<string>,
): KeptDocuments | undefined {
  // What git says of sign-offs is asked for each document, and what a text reads like decides for what it counts.
  const isPlain = !detect && !verifySignOffs && mode === undefined && !updateBaseline && stdinFilename === undefined;
  if (!memory || !isPlain) return undefined;
  // For people the same is found in whichever way it is shown.
  const form = format === 'json' || format === 'sarif' ? format : 'reading';
  const about = { form, paths, hasBaseline: baseline !== undefined, folders: [...folders].sort() };
  return new KeptDocuments(memory.store, `${digestOf(JSON.stringify([memory.made, about]))}.documents`, memory.trace);
}

/** A finding as people are told it: of what could be done about it nothing is kept. */
function forReading(finding: Finding): Finding {
  return { ...finding, fixes: [] };
}

/** As shells count a run that the user interrupted. */
const interrupted = 130;

/** Fixes the files. */
async function fix(
  { fix: mode, detect }: Arguments & { command: 'check' },
  files: readonly string[],
  { ports, printer, tandem }: { ports: Ports; printer: Printer; tandem: Tandem },
) {
  const interrupts = printer.heedInterrupts();
  try {
    const outcome = await fixFiles({
      files,
      tandem,
      read: (uri) => ports.files.readText(uri),
      mode: mode ?? 'plan',
      detect,
      shown: (uri) => shownPath(uri, printer.workingDirectory),
      isStopped: interrupts.isInterrupted,
    });
    return { ...outcome, isInterrupted: interrupts.isInterrupted() };
  } finally {
    interrupts.end();
  }
}

/**
 * What is broken in a charter that nobody asked to check and that governs what was checked: by half a charter nothing can be
 * said to be right. Its other findings are shown when it is checked itself.
 */
async function brokenCharter(
  tandem: Tandem,
  uri: string,
): Promise<{ readonly findings: readonly Finding[]; readonly text: string }> {
  const state = await tandem.charters.stateOf(uri);
  if (state.type !== 'read') return { findings: [], text: '' };
  const { findings } = await tandem.analyze({ uri, text: state.text });
  tandem.close(uri);
  const broken = findings.filter(({ rule, severity }) => severity === 'error' && brokenBy.includes(rule));
  return { findings: broken, text: state.text };
}

const brokenBy: readonly string[] = [charterRule.id, mergeConflict.id];

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

/** Beside standard input no file is looked at. */
const nothingElse = { unreadable: new Map<string, FolderFault>(), wrong: [], remarks: [] };

/** Said of a file that somebody asked about and that there is nothing to say of. */
const notOurs =
  'This is not a PRD, SDD or ownership.yaml. Add “document: prd” or “document: sdd” to its front matter, or leave it out.';

async function isOneOfOurs(tandem: Tandem, source: { readonly uri: string; readonly text: string }): Promise<boolean> {
  return isCharterFile(source.uri) || (await tandem.kindOf(source)) !== undefined;
}
