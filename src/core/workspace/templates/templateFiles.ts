import { readTemplate, type CustomTemplate, type TemplateHead } from '../../document/templates/customTemplate.js';
import { charterFileName, type CharterInForce, type Charters } from '../charters.js';
import { isIgnored } from '../index/fileChanges.js';
import { markdownEndings } from '../knownDocuments.js';
import type { FileSystem } from '../ports.js';
import { childOf, nameOf, pathWithin } from '../uris.js';
import { templateFolderUnder } from './templateFolder.js';

/** Most files and folders that are looked at for one charter, and how many files at once. */
const maxFiles = 200;
const maxFolders = 50;
const atOnce = 8;

/**
 * Why a file or folder gives no template. `link`: it is a symbolic link, or lies behind one; `broken`: the rule `template` says what
 * is wrong with it; `unreadable`: it could not be read; `outside` and `too-wide`: see {@link TemplateFolder}; `too-many`: there are
 * more files than are looked at.
 */
export type WhyNoTemplate = 'link' | 'broken' | 'unreadable' | 'outside' | 'too-wide' | 'too-many';

/** A file that is meant to be a template and is not offered. */
export interface UnusableTemplate {
  /** What to open to see it: the file, or the charter that names its folder; `undefined` when there is nothing to open. */
  readonly uri: string | undefined;
  /** What to call it. */
  readonly path: string;
  readonly why: WhyNoTemplate;
}

/** The templates that teams wrote themselves, and the files that are none although they should be. */
export interface OwnTemplates {
  /** By path; those of the first place asked for come first. */
  readonly templates: readonly CustomTemplate[];
  readonly unusable: readonly UnusableTemplate[];
}

/** Reads templates from their folders, anew whenever somebody asks: nothing of it can be out of date. */
export class TemplateFiles {
  readonly #files: FileSystem;
  readonly #charters: Charters;

  constructor(files: FileSystem, charters: Charters) {
    this.#files = files;
    this.#charters = charters;
  }

  /** The templates for documents at these places, by the charters that govern them. */
  async offered(places: readonly string[]): Promise<OwnTemplates> {
    const templates: CustomTemplate[] = [];
    const unusable: UnusableTemplate[] = [];
    const seen = new Set<string>();
    for (const place of places) {
      const inForce = await this.#charters.for(place);
      const folder = templateFolderUnder(inForce);
      if (!folder) continue;
      const key = folder.fault === undefined ? folder.uri : `${inForce.charter.uri ?? ''} ${folder.fault}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (folder.fault !== undefined) {
        unusable.push({ uri: inForce.charter.uri, path: charterFileName, why: folder.fault });
        continue;
      }
      const found = await this.#inFolder(folder.uri, inForce);
      templates.push(...found.templates);
      unusable.push(...found.unusable);
    }
    return { templates, unusable };
  }

  /** Paths of the templates beside the one at `uri` that somebody who chooses would see under the same label. */
  async alike(uri: string, { label, kind, language }: TemplateHead): Promise<readonly string[]> {
    const { templates } = await this.offered([uri]);
    if (!templates.some((each) => each.uri === uri)) return [];
    const seen = (text: string) => text.trim().toLowerCase();
    return templates
      .filter((each) => each.uri !== uri && each.kind === kind && seen(each.label) === seen(label))
      .filter((each) => (each.language ?? language) === (language ?? each.language))
      .map(({ path }) => path);
  }

  /** Whether a file is a symbolic link, or lies in a folder below `top` that is one. */
  async isBehindLink(uri: string, top: string): Promise<boolean> {
    const steps = (pathWithin(top, uri) ?? '').split('/').filter(Boolean);
    let at = top;
    for (const step of steps) {
      at = childOf(at, step);
      if (await this.#files.isLink(at)) return true;
    }
    return false;
  }

  async #inFolder(folder: string, { top }: CharterInForce): Promise<OwnTemplates> {
    const unusable: UnusableTemplate[] = [];
    if (top !== undefined && (await this.#files.stat(folder)) !== 'folder') return { templates: [], unusable };
    if (top !== undefined && (await this.isBehindLink(folder, top))) {
      return { templates: [], unusable: [{ uri: undefined, path: nameOf(folder), why: 'link' }] };
    }
    const files: string[] = [];
    const folders = [folder];
    for (let next = 0; next < folders.length; next++) {
      const current = folders[next] ?? folder;
      for (const { name, type, isLink } of (await this.#files.list(current)) ?? []) {
        if (isIgnored(name) || name.startsWith('.')) continue;
        const uri = childOf(current, name);
        const path = pathWithin(folder, uri) ?? name;
        if (type === 'folder') {
          if (isLink) unusable.push({ uri: undefined, path, why: 'link' });
          else folders.push(uri);
        } else if (!isMarkdown(name)) continue;
        else if (isLink) unusable.push({ uri, path, why: 'link' });
        else files.push(uri);
      }
      if (files.length > maxFiles || folders.length > maxFolders) {
        unusable.push({ uri: undefined, path: nameOf(folder), why: 'too-many' });
        folders.length = Math.min(folders.length, next + 1);
      }
    }
    files.sort();
    const templates: CustomTemplate[] = [];
    for (let from = 0; from < Math.min(files.length, maxFiles); from += atOnce) {
      const batch = files.slice(from, Math.min(from + atOnce, maxFiles));
      for (const read of await Promise.all(batch.map((uri) => this.#read(uri, folder)))) {
        if (!read) continue;
        if ('why' in read) unusable.push(read);
        else templates.push(read);
      }
    }
    return { templates, unusable };
  }

  async #read(uri: string, folder: string): Promise<CustomTemplate | UnusableTemplate | undefined> {
    const path = pathWithin(folder, uri) ?? nameOf(uri);
    const result = await this.#files.readText(uri);
    if (result.fault === 'missing') return undefined;
    if (result.fault !== undefined) {
      return {
        uri,
        path,
        why: result.fault === 'outside' ? 'link' : result.fault === 'too-large' ? 'broken' : 'unreadable',
      };
    }
    const { head } = readTemplate(result.text);
    if (head) return { uri, path, text: result.text, ...head };
    return isAboutFolder(uri, result.text) ? undefined : { uri, path, why: 'broken' };
  }
}

/** Whether a file tells about its folder and does not want to be a template. */
export function isAboutFolder(uri: string, text: string): boolean {
  return /^readme\.(?:md|markdown)$/iu.test(nameOf(uri)) && !/^template[ \t]*:/mu.test(text);
}

function isMarkdown(name: string): boolean {
  return markdownEndings.some((ending) => name.toLowerCase().endsWith(ending));
}
