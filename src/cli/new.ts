import { mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentKind } from '../core/charter/model/charter.js';
import { findTeam, teamOf } from '../core/charter/resolve/teams.js';
import { draftFromLayout } from '../core/features/layoutStarts.js';
import { designInLayout } from '../core/features/designInLayout.js';
import {
  draftPrd,
  fileNameFor,
  freeName,
  isTextBare,
  linkEdits,
  sddNameFor,
  templateNameFor,
} from '../core/features/newDocument.js';
import { describeFault } from '../core/rules/unreadableFile.js';
import { createTandem, type AnyTemplate, type LanguageTag, type Tandem } from '../core/tandem.js';
import { applyEdits } from '../core/text/textEdit.js';
import { nameOf, pathWithin } from '../core/workspace/uris.js';
import type { Arguments } from './commandLine/arguments.js';
import { nodePorts, toUri } from './host/nodePorts.js';
import type { Printer } from './commandLine/output.js';
import { shownPath } from './reports/report.js';
import { updateTextFile } from './host/updateTextFile.js';
import { UsageError } from './commandLine/usage.js';
import { workspaceFolderOf } from './host/workspaceFolder.js';

/** Runs `tandem new` and gives its exit code. A file that exists is never changed, but a PRD links to its new SDD. */
export async function newDocument(args: Arguments & { command: 'new' }, printer: Printer): Promise<number> {
  return args.kind === 'prd' ? newPrd(args, printer) : newSdd(args, printer);
}

async function newPrd(args: Arguments & { command: 'new' }, printer: Printer): Promise<number> {
  const folder = resolve(printer.workingDirectory, args.dir ?? '.');
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`There is no folder “${args.dir ?? '.'}”.`);
  const { tandem, top } = await tandemIn(folder);
  const path = await freePath(folder, fileNameFor('prd', args.subject));
  const uri = toUri(path);
  const template = await templateFor(tandem, args, uri, top);
  const { charter, folder: charterFolder } = await tandem.charters.for(uri);
  const declared = args.team === undefined ? undefined : findTeam(charter, args.team)?.id;
  if (args.team !== undefined && declared === undefined)
    throw new UsageError(`There is no team “${args.team}”. Choose one of: ${[...charter.teams.keys()].join(', ')}.`);
  const within = charterFolder === undefined ? undefined : pathWithin(charterFolder, uri);
  const team = declared ?? teamOf(charter, { path: within, declared: undefined });
  const about = { title: args.subject, charter, team, authors: [], eol: '\n', takenIds: await tandem.takenIds(uri) };
  await create(path, draftPrd(template, about, tandem.today()).text, printer);
  return 0;
}

async function newSdd(args: Arguments & { command: 'new' }, printer: Printer): Promise<number> {
  const prdPath = resolve(printer.workingDirectory, args.subject);
  const { tandem, top, files } = await tandemIn(dirname(prdPath));
  const prd = toUri(prdPath);
  const read = await files.readText(prd);
  if (read.fault !== undefined) throw new UsageError(`${args.subject}: ${describeFault(read.fault)}`);
  const analysis = await tandem.analyze({ uri: prd, text: read.text, encoding: read.encoding });
  if (analysis.type !== 'document' || analysis.kind !== 'prd')
    throw new UsageError(`“${args.subject}” is not a PRD. Name the PRD that the new SDD is for.`);
  const why = tandem.whyNotToWrite({ uri: prd, text: read.text });
  if (why !== undefined) throw new UsageError(`${args.subject}: ${why}`);
  const inLayout = args.dir === undefined ? await freePlaceInLayout(analysis.place, top) : undefined;
  const folder = resolve(printer.workingDirectory, args.dir ?? dirname(prdPath));
  const path = inLayout ?? (await freePath(folder, sddNameFor(prd, analysis.title)));
  const uri = toUri(path);
  // Where a layout has its design, the tool's own template goes before ours, unless somebody asks for one.
  const isAsked = args.template !== undefined || args.language !== undefined;
  const [own] = inLayout === undefined || isAsked ? [] : await tandem.ownTemplates.ofDesign(analysis.place);
  const draft = own
    ? draftFromLayout(own, analysis.title)
    : tandem.draftSdd(await templateFor(tandem, args, uri, top), prd, uri);
  if (!draft) throw new UsageError(`“${args.subject}” is not a PRD. Name the PRD that the new SDD is for.`);
  if (inLayout !== undefined) await mkdir(dirname(inLayout), { recursive: true });
  await create(path, draft.text, printer);
  // Where a layout has its design, no link is needed.
  if (inLayout !== undefined) return 0;
  const shown = shownPath(prd, printer.workingDirectory);
  const link = { isMade: true };
  const outcome = await updateTextFile(await realpath(prdPath), shown, (text) => {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const own = text.slice(mark.length);
    const edits = linkEdits({ uri: prd, text: own, place: analysis.place }, 'sdd', uri);
    link.isMade = edits !== undefined || isTextBare(own, analysis.place);
    return { text: mark + applyEdits(own, edits ?? []) };
  });
  if (outcome === 'changed') printer.lines([`Linked ${shown} to it.`]);
  if (link.isMade) return 0;
  printer.complain(
    `${shown} does not link to the SDD, because its front matter is broken. Fix it and add “sdd: ${nameOf(uri)}”.`,
  );
  return 2;
}

/** Path at which the layout of a PRD has its design, when nothing is there and no link leads out of the workspace on the way. */
async function freePlaceInLayout(
  place: Parameters<typeof designInLayout>[0],
  top: string,
): Promise<string | undefined> {
  const uri = designInLayout(place);
  if (uri === undefined) return undefined;
  const path = fileURLToPath(uri);
  if (await stat(path).catch(() => undefined)) return undefined;
  const folder = await realpath(dirname(path)).catch(() => undefined);
  const isOutside =
    folder !== undefined && pathWithin(toUri(await realpath(top)), toUri(join(folder, 'x'))) === undefined;
  return isOutside ? undefined : path;
}

async function tandemIn(folder: string) {
  const top = await workspaceFolderOf(folder, folder);
  const ports = nodePorts([top]);
  return { tandem: createTandem(ports), top, files: ports.files };
}

/** The template that was asked for, else the first built-in one. @throws UsageError when there is none of this name */
async function templateFor(
  tandem: Tandem,
  {
    kind,
    template,
    language: asked,
  }: { kind: DocumentKind; template?: string | undefined; language?: string | undefined },
  uri: string,
  top: string,
): Promise<AnyTemplate> {
  const language = languageOf(tandem, asked, top);
  const builtIn = tandem.templates(kind, language);
  const own = tandem.ownTemplates.choose(kind, language, (await tandem.ownTemplates.for([uri])).templates);
  const wanted = template?.toLowerCase();
  const found: AnyTemplate | undefined =
    wanted === undefined
      ? builtIn[0]
      : (own.find(({ label }) => label.toLowerCase() === wanted || templateNameFor(label) === `${wanted}.md`) ??
        builtIn.find(({ id }) => id === wanted));
  if (found) return found;
  const known = [...own.map(({ label }) => `“${label}”`), ...builtIn.map(({ id }) => id)].join(', ');
  throw new UsageError(`There is no template “${template ?? ''}”. Choose one of: ${known}.`);
}

function languageOf(tandem: Tandem, asked: string | undefined, top: string): LanguageTag {
  if (asked === undefined) return tandem.ownTemplates.preferredLanguage(toUri(top));
  const languages = tandem.ownTemplates.languages();
  const found = languages.find(({ tag }) => tag.toLowerCase() === asked.toLowerCase());
  if (found) return found.tag;
  throw new UsageError(
    `There is no template in “${asked}”. Choose one of: ${languages.map(({ tag }) => tag).join(', ')}.`,
  );
}

async function freePath(folder: string, name: string): Promise<string> {
  const isTaken = (candidate: string) =>
    stat(join(folder, candidate)).then(
      () => true,
      () => false,
    );
  return join(folder, await freeName(name, isTaken));
}

async function create(path: string, text: string, printer: Printer): Promise<void> {
  const shown = shownPath(toUri(path), printer.workingDirectory);
  try {
    // `wx` fails when there is a file, also one that came since anybody looked.
    await writeFile(path, text, { flag: 'wx' });
  } catch {
    throw new UsageError(`${shown} could not be written. Check that you may write to the folder.`);
  }
  printer.lines([`Wrote ${shown}.`]);
}
