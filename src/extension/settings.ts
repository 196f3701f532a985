import * as vscode from 'vscode';
import type { LayoutSetting, SeveritySetting } from '../core/charter/model/charter.js';
import { layoutSettings } from '../core/charter/read/schema.js';
import type { AnalyzeOptions } from '../core/tandem.js';

/** Every setting below `tandem.`, and what it is when nobody set it, as package.json says. */
const defaults = {
  'codeLens.enabled': true,
  'codeLens.title': true,
  // Once a switch, and still read as one where somebody set it.
  'codeLens.section': 'short' as string | boolean,
  'inlayHints.requirementIds': true,
  'preview.badges': true,
  rules: {} as Partial<Record<string, SeveritySetting>>,
  me: '',
  layouts: {} as Partial<Record<string, LayoutSetting>>,
  updateLinksOnFileMove: 'prompt' as string,
};

const onceSwitches: ReadonlySet<string> = new Set<keyof Settings>(['codeLens.section']);

const lensStyles = ['full', 'short', 'off'] as const;

/** All that a lens has to say, only what the one before it did not say, or nothing. */
export type LensStyle = (typeof lensStyles)[number];

type Settings = { -readonly [Name in keyof typeof defaults]: Widened<(typeof defaults)[Name]> };
type Widened<Value> = Value extends boolean ? boolean : Value extends string ? string : Value;

/**
 * What is set for a file, or without one for the window. Everybody who reads a setting asks here, so that a test can tell
 * which are read. A value of another type than the setting's, as a file of settings may hold, counts as not set.
 */
export function readSetting<Name extends keyof Settings>(name: Name, uri: vscode.Uri | undefined): Settings[Name] {
  const fallback: Settings[Name] = defaults[name];
  const value: unknown = vscode.workspace.getConfiguration('tandem', uri).get(name);
  return isLike(value, fallback) || (onceSwitches.has(name) && typeof value === 'boolean')
    ? (value as Settings[Name])
    : fallback;
}

function isLike(value: unknown, example: unknown): boolean {
  return typeof value === typeof example && value !== null;
}

/** Sets something for good: where it was set for this file, else for the user or wherever `otherwise` says. */
export async function writeSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
  uri: vscode.Uri | undefined,
  otherwise = vscode.ConfigurationTarget.Global,
): Promise<void> {
  const settings = toWrite(uri);
  const places = settings.inspect(name);
  const { WorkspaceFolder, Workspace } = vscode.ConfigurationTarget;
  const target =
    places?.workspaceFolderValue !== undefined
      ? WorkspaceFolder
      : places?.workspaceValue !== undefined
        ? Workspace
        : otherwise;
  await settings.update(name, value, target);
}

/** What is set where, to be changed there. */
function toWrite(uri: vscode.Uri | undefined): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('tandem', uri);
}

/** Reads the documents of some layouts no longer, in this workspace. */
export async function switchLayoutsOff(ids: readonly string[]): Promise<void> {
  const layouts = {
    ...readSetting('layouts', undefined),
    ...Object.fromEntries(ids.map((id) => [id, 'off' as const])),
  };
  // Without a folder there is no workspace to set it for.
  const { Workspace, Global } = vscode.ConfigurationTarget;
  await writeSetting('layouts', layouts, undefined, vscode.workspace.workspaceFolders ? Workspace : Global);
}

/** Whether somebody set that the documents of some layout are not read, for the window or one of its folders. */
export function leavesLayoutsAlone(): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [undefined, ...folders.map(({ uri }) => uri)].some((uri) => offIn(readSetting('layouts', uri)).length > 0);
}

/** Reads the documents of all layouts again, in this workspace. What the user set for every workspace stays as it is elsewhere. */
export async function switchLayoutsOn(): Promise<void> {
  const { Workspace, WorkspaceFolder, Global } = vscode.ConfigurationTarget;
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const settings = toWrite(uri);
    const own = settings.inspect('layouts')?.workspaceFolderValue;
    // In a window of one folder that is what the workspace has.
    if (vscode.workspace.workspaceFile && offIn(own).length > 0)
      await settings.update('layouts', withoutOff(own), WorkspaceFolder);
  }
  const settings = toWrite(undefined);
  const { globalValue, workspaceValue } = settings.inspect('layouts') ?? {};
  if (!vscode.workspace.workspaceFolders) {
    await settings.update('layouts', withoutOff(globalValue), Global);
    return;
  }
  const again = Object.fromEntries(offIn(globalValue).map((id) => [id, 'on' as const]));
  await settings.update('layouts', orNothing({ ...again, ...withoutOff(workspaceValue) }), Workspace);
}

/** Ids of the layouts that a setting switches off. */
function offIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([id, setting]) => (setting === 'off' ? id : []));
}

/** The rest of such a setting; `undefined` when that is nothing. */
function withoutOff(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return orNothing(Object.fromEntries(Object.entries(value).filter(([, setting]) => setting !== 'off')));
}

function orNothing(value: object): object | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

/** How much a kind of lens says for a file; the master switch goes before both. */
export function lensStyle(uri: vscode.Uri, kind: 'title' | 'section'): LensStyle {
  if (!readSetting('codeLens.enabled', uri)) return 'off';
  return kind === 'title' ? (readSetting('codeLens.title', uri) ? 'full' : 'off') : sectionLensStyle(uri);
}

function sectionLensStyle(uri: vscode.Uri): LensStyle {
  const value = readSetting('codeLens.section', uri);
  if (typeof value === 'boolean') return value ? 'full' : 'off';
  return lensStyles.find((style) => style === value) ?? 'short';
}

const linkUpdates = ['prompt', 'always', 'never'] as const;

/** Whether links are to follow files that move: after a question, without one, or not at all. */
export function linkUpdate(uri: vscode.Uri | undefined): (typeof linkUpdates)[number] {
  const value = readSetting('updateLinksOnFileMove', uri);
  return linkUpdates.find((each) => each === value) ?? 'prompt';
}

/** Whether the editor itself sees to the links in the text of Markdown files that move. */
export function editorUpdatesLinks(): boolean {
  const isThere = vscode.extensions.getExtension('vscode.markdown-language-features') !== undefined;
  const value: unknown = vscode.workspace.getConfiguration('markdown').get('updateLinksOnFileMove.enabled');
  return isThere && (value === 'prompt' || value === 'always');
}

/** The severities the user set for a file. */
export function userSeverities(uri: vscode.Uri): NonNullable<AnalyzeOptions['severities']> {
  return readSetting('rules', uri);
}

/**
 * Whether the user’s settings make the editor treat a file as read-only. What else does so (the file’s permissions with
 * `files.readonlyFromPermissions`, or a command for this session) the editor keeps to itself.
 */
export function isSetReadonly(document: vscode.TextDocument): boolean {
  const files = vscode.workspace.getConfiguration('files', document.uri);
  return matchesOne(files.get('readonlyInclude'), document) && !matchesOne(files.get('readonlyExclude'), document);
}

/** Whether one of the globs that are switched on fits a file, seen from its workspace folder or from the root. */
function matchesOne(globs: unknown, document: vscode.TextDocument): boolean {
  if (typeof globs !== 'object' || globs === null) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return Object.entries(globs).some(([glob, isOn]) => {
    if (isOn !== true) return false;
    const patterns = folder ? [new vscode.RelativePattern(folder, glob), glob] : [glob];
    return patterns.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
  });
}

/** Whether the documents of another tool's layout count in a workspace folder; `undefined` where nothing is set. */
export function layoutSetting(id: string, folder: vscode.Uri): LayoutSetting | undefined {
  const settings = readSetting('layouts', folder);
  const value: unknown = Object.hasOwn(settings, id) ? settings[id] : undefined;
  return layoutSettings.find((each) => each === value);
}
