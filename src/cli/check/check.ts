import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { charter as charterRule } from '../../core/rules/charter.js';
import type { Finding } from '../../core/rules/finding.js';
import { mergeConflict } from '../../core/rules/mergeConflict.js';
import { describeFault } from '../../core/rules/unreadableFile.js';
import { createTandem, type Tandem } from '../../core/tandem.js';
import type { Ports } from '../../core/workspace/ports.js';
import type { Arguments } from '../commandLine/arguments.js';
import { identities, type FindingIdentity } from './findingIdentity.js';
import { digestOf } from '../cache/answers.js';
import { KeptDocuments } from '../cache/keptDocuments.js';
import { affectedSince } from './changedSince.js';
import { FileChecker, type CheckArguments, type FileOutcome } from './checkFile.js';
import { checkFiles } from './checkFiles.js';
import { filesToCheck } from './filesToCheck.js';
import { fixFiles } from './fixFiles.js';
import { Baseline } from './baseline.js';
import { givenFile, withGiven } from '../commandLine/standardInput.js';
import { nodePorts, toUri, type FolderFault } from '../host/nodePorts.js';
import type { Printer } from '../commandLine/output.js';
import { describeFolder } from '../commandLine/pathArgument.js';
import { printReport } from '../reports/printReport.js';
import { CheckReportBuilder, shownPath } from '../reports/report.js';
import { SignOffTracer } from './traceSignOffs.js';
import { workspaceFolderOf } from '../host/workspaceFolder.js';

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
  const inFolders = new Map(
    [...named.files].map(([file, by]) => [`${dirname(file)}\0${by}`, { folder: dirname(file), by }]),
  );
  for (const { folder, by } of inFolders.values()) folders.add(await workspaceFolderOf(folder, by));
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
  const governing = new Set<string>();
  const ledgers = new Set<string>();
  const complaints = [
    ...wrong,
    ...(fixed?.complaints ?? []),
    ...[...unreadable].map(([at, fault]) => `${shownPath(toUri(at), workingDirectory)}: ${describeFolder(fault)}`),
  ];
  // No fault of the documents: whoever hands on all changed files hands on others too.
  const remarks: string[] = [...named.remarks, ...(fixed?.remarks ?? [])];
  const kept = keptBy(args, printer, folders);
  const isIdentified = args.format === 'sarif' || baseline !== undefined;
  const checker = new FileChecker({
    args,
    workingDirectory,
    ports,
    tandem,
    asked,
    isGiven: given !== undefined,
    isIdentified,
    tracer: args.verifySignOffs ? new SignOffTracer() : undefined,
    before: kept && ((file) => kept.of(file)),
    whileReading: (read, work) => printer.whileReading(read, work),
  });
  const take = (file: string, { document, madeOf, findings = [], known, ...said }: FileOutcome) => {
    const uri = toUri(file);
    // What is wrong with a repository is wrong for all of its files.
    if (said.gitFault !== undefined && !complaints.includes(said.gitFault)) complaints.push(said.gitFault);
    complaints.push(...said.complaints);
    remarks.push(...said.remarks);
    if (document) {
      builder.addDocument(uri, document.standing);
      if (document.ledger !== undefined) ledgers.add(document.ledger);
      if (document.charter !== undefined) governing.add(document.charter);
    }
    add(uri, document?.findings ?? findings, document ? document.known : known);
    if (document && madeOf) kept?.take(file, madeOf.text, madeOf.texts, document);
  };
  const progress = printer.progress('Checking', files.size);
  const isTraced = printer.memory !== undefined;
  const job = { args, workingDirectory, folders: [...folders], asked, isIdentified, isTraced };
  // A core that somebody else made does what nobody else can.
  const helpers = create === createTandem && mayBeShared(args) && (kept?.isEmpty ?? true) ? printer.helpers : undefined;
  await checkFiles([...files.keys()], checker, helpers && { helpers, job }, {
    trace: printer.memory?.trace,
    onNext: () => progress.next(),
    take,
  });
  progress.end();
  for (const uri of governing)
    if (!files.has(fileURLToPath(uri))) {
      const { findings, text } = await brokenCharter(tandem, uri);
      add(
        uri,
        findings,
        isIdentified && findings.length > 0 ? identities(findings, { text, sections: undefined }) : undefined,
      );
    }
  for (const uri of ledgers) {
    if (files.has(fileURLToPath(uri))) continue;
    const read = await ports.files.readText(uri);
    // What is signed and confirmed there is not known.
    if (read.fault !== undefined) complaints.push(`${shownPath(uri, workingDirectory)}: ${describeFault(read.fault)}`);
    else {
      const { findings } = await tandem.analyze({ uri, text: read.text });
      const isKnown = isIdentified && findings.length > 0;
      add(uri, findings, isKnown ? identities(findings, { text: read.text, sections: undefined }) : undefined);
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

/**
 * Whether several threads may check files of one run. Which files count by what they read like, a thread finds out one after the
 * other, and git is asked for one folder after the other.
 */
function mayBeShared({ detect, verifySignOffs, fix: mode, stdinFilename }: CheckArguments): boolean {
  return !detect && !verifySignOffs && mode === undefined && stdinFilename === undefined;
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

/** Beside standard input no file is looked at. */
const nothingElse = { unreadable: new Map<string, FolderFault>(), wrong: [], remarks: [] };
