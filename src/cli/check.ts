import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { charter as charterRule } from '../core/rules/charter.js';
import type { Finding } from '../core/rules/finding.js';
import { mergeConflict } from '../core/rules/mergeConflict.js';
import { describeFault } from '../core/rules/unreadableFile.js';
import { createTandem, type Tandem } from '../core/tandem.js';
import { charterFileName, isCharterFile } from '../core/workspace/charters.js';
import { markdownEndings } from '../core/workspace/knownDocuments.js';
import type { Ports } from '../core/workspace/ports.js';
import type { Arguments } from './arguments.js';
import { identities } from './findingIdentity.js';
import { fixFiles } from './fixFiles.js';
import { Baseline } from './baseline.js';
import { givenFile, withGiven } from './standardInput.js';
import { GitFault } from './git.js';
import { filesUnder, headOf, nodePorts, toUri, type FolderFault } from './nodePorts.js';
import type { Printer } from './output.js';
import { describeFolder, namedBy } from './pathArgument.js';
import { printReport } from './printReport.js';
import { CheckReportBuilder, shownPath } from './report.js';
import { SignOffTracer } from './traceSignOffs.js';
import { UsageError } from './usage.js';
import { workspaceFolderOf } from './workspaceFolder.js';

/**
 * Runs `tandem check` and gives its exit code. What cannot be checked is said by its path, and the rest is checked.
 *
 * @param create makes the core; for tests, which bring one that fails
 */
export async function check(
  args: Arguments & { command: 'check' },
  printer: Printer,
  create: typeof createTandem = createTandem,
): Promise<number> {
  const { workingDirectory } = printer;
  const baseline =
    args.baseline === undefined
      ? undefined
      : await Baseline.read(args.baseline, workingDirectory, args.updateBaseline ?? false);
  const given = args.stdinFilename === undefined ? undefined : await givenFile(args.stdinFilename, printer);
  const { files, asked, unreadable, wrong } = given
    ? { ...nothingElse, files: new Map([[given.file, dirname(given.file)]]), asked: new Set([given.file]) }
    : await filesToCheck(args.paths, workingDirectory);
  const folders = new Set<string>();
  for (const [file, named] of files) folders.add(await workspaceFolderOf(dirname(file), named));
  const onDisk = nodePorts([...folders]);
  const ports = given ? { ...onDisk, files: withGiven(onDisk.files, given) } : onDisk;
  const fixed = args.fix && (await fix(args, [...files.keys()], { ports, printer, create }));
  if (fixed?.isInterrupted) {
    for (const said of [...fixed.complaints, 'Interrupted. Each file is as it was, or fixed as a whole.'])
      printer.complain(said);
    return interrupted;
  }
  const tandem = create(ports);
  const builder = new CheckReportBuilder(workingDirectory, args.format);
  const isForMachines = args.format === 'json' || args.format === 'sarif';
  const add = (uri: string, findings: readonly Finding[], text: string | undefined) => {
    if ((args.format !== 'sarif' && !baseline) || findings.length === 0) {
      builder.addFindings(findings);
      return;
    }
    const source = text === undefined ? undefined : { text, sections: tandem.inspect(uri)?.sections };
    const known = identities(findings, source);
    baseline?.take(uri, findings, known);
    if (!baseline) builder.addFindings(findings, known);
    else {
      const fresh = baseline.unknown(uri, findings, known);
      builder.addFindings(fresh, identities(fresh, source));
    }
  };
  const governing = new Set<string>();
  const complaints = [
    ...wrong,
    ...(fixed?.complaints ?? []),
    ...[...unreadable].map(([at, fault]) => `${shownPath(toUri(at), workingDirectory)}: ${describeFolder(fault)}`),
  ];
  // No fault of the documents: whoever hands on all changed files hands on others too.
  const remarks: string[] = [...(fixed?.remarks ?? [])];
  // Whatever its charter says: a report on part of what was to be checked must not pass for all.
  const complain = (uri: string, fault: Parameters<typeof describeFault>[0]) =>
    complaints.push(`${shownPath(uri, workingDirectory)}: ${describeFault(fault)}`);
  const tracer = args.verifySignOffs ? new SignOffTracer() : undefined;
  const originsIn = async (file: string, text: string) => {
    try {
      return await tracer?.originsIn(file, text);
    } catch (error) {
      if (!(error instanceof GitFault)) throw error;
      // What is wrong with a repository is wrong for all of its files.
      if (!complaints.includes(error.message)) complaints.push(error.message);
      return undefined;
    }
  };
  for (const file of files.keys()) {
    const uri = toUri(file);
    try {
      const read = await ports.files.readText(uri);
      if (read.fault !== undefined) {
        // What little of it can be read may say that it is a document.
        const head = !given && (read.fault === 'binary' || read.fault === 'too-large') ? await headOf(file) : '';
        const isOurs = await isOneOfOurs(tandem, { uri, text: head });
        if (isOurs) {
          const findings = await tandem.unreadable(uri, read.fault);
          add(uri, findings, undefined);
        }
        // A charter is an error in all it governs. What else may not be opened could be anything, a PRD among the rest.
        const isUnknown = read.fault === 'unreadable' || read.fault === 'missing' || read.fault === 'outside';
        if (!isCharterFile(uri) && (isOurs || isUnknown || asked.has(file))) complain(uri, read.fault);
        continue;
      }
      const source = { uri, text: read.text, encoding: read.encoding };
      const signOffOrigins = await originsIn(file, read.text);
      const analysis = await tandem.analyze(source, { detect: args.detect, whole: true, signOffOrigins });
      if (asked.has(file) && analysis.type === 'none' && !(await isOneOfOurs(tandem, source))) {
        remarks.push(`${shownPath(uri, workingDirectory)}: ${notOurs}`);
        continue;
      }
      if (analysis.type === 'none' && analysis.unread) complain(uri, analysis.unread);
      if (analysis.type === 'document') {
        const standing = tandem.standing(uri, args.format === 'json' ? mostEvidence : 0);
        if (standing) builder.addDocument(standing);
        const { file: charter } = await tandem.charters.for(uri);
        if (charter) governing.add(charter.uri);
      }
      const { findings } = analysis;
      add(uri, isForMachines ? await withEdits(findings, tandem) : findings, read.text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      complaints.push(
        `${shownPath(uri, workingDirectory)}: Tandem could not check this file, because it failed: ${reason}`,
      );
    } finally {
      tandem.close(uri);
    }
  }
  for (const uri of governing)
    if (!files.has(fileURLToPath(uri))) {
      const { findings, text } = await brokenCharter(tandem, uri);
      add(uri, findings, text);
    }
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

/** As shells count a run that the user interrupted. */
const interrupted = 130;

/** Fixes the files with a core of its own: what is checked afterwards is read anew. */
async function fix(
  { fix: mode, detect }: Arguments & { command: 'check' },
  files: readonly string[],
  { ports, printer, create }: { ports: Ports; printer: Printer; create: typeof createTandem },
) {
  const interrupts = printer.heedInterrupts();
  try {
    const outcome = await fixFiles({
      files,
      tandem: create(ports),
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
const nothingElse = { unreadable: new Map<string, FolderFault>(), wrong: [] };

/** Said of a file that somebody asked about and that there is nothing to say of. */
const notOurs =
  'This is not a PRD, SDD or ownership.yaml. Add “document: prd” or “document: sdd” to its front matter, or leave it out.';

async function isOneOfOurs(tandem: Tandem, source: { readonly uri: string; readonly text: string }): Promise<boolean> {
  return isCharterFile(source.uri) || (await tandem.kindOf(source)) !== undefined;
}

/**
 * The files that paths name, each with the folder by which it was named; which of them were named themselves; the folders
 * among them and below that are not read, and why; what is wrong with paths that name nothing.
 */
async function filesToCheck(
  paths: readonly string[],
  workingDirectory: string,
): Promise<{
  files: ReadonlyMap<string, string>;
  asked: ReadonlySet<string>;
  unreadable: ReadonlyMap<string, FolderFault>;
  wrong: readonly string[];
}> {
  const files = new Map<string, string>();
  const asked = new Set<string>();
  const wrong: string[] = [];
  const unreadable = new Map<string, FolderFault>();
  for (const path of paths) {
    const named = await namedBy(path, workingDirectory).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      // One path that is wrong must not hide what is to be said of the others.
      wrong.push(error.message);
      return undefined;
    });
    if (!named) continue;
    const { absolute, found } = named;
    if (!found.isDirectory()) {
      files.set(absolute, dirname(absolute));
      asked.add(absolute);
    } else {
      const top = await workspaceFolderOf(absolute, absolute);
      for await (const file of filesUnder(absolute, (folder, fault) => unreadable.set(folder, fault), top))
        if (mayBeOurs(file)) files.set(file, absolute);
    }
  }
  return { files, asked, unreadable, wrong };
}

function mayBeOurs(file: string): boolean {
  return basename(file) === charterFileName || markdownEndings.some((ending) => file.toLowerCase().endsWith(ending));
}
