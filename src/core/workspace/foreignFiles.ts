import type { ForeignFile } from '../document/recognise/foreignAnswers.js';
import type { Layout } from '../layouts/layout.js';
import { layouts } from '../layouts/layoutList.js';
import { readYaml } from '../parse/yaml/yamlSource.js';
import type { FileSystem, WorkspaceFolders } from './ports.js';
import { childOf, containingFolder, folderOf } from './uris.js';

/**
 * Names of the files in which other tools keep what others keep in front matter, such as the `kep.yaml` of a Kubernetes
 * enhancement proposal.
 */
export const foreignFileNames: ReadonlySet<string> = new Set(layouts.flatMap(({ beside }) => beside?.name ?? []));

/** Those that speak of whatever document they lie beside. */
const unmistakable = layouts.flatMap(({ beside }) => (beside?.isUnmistakable ? beside.name : []));

/** Reads what other tools wrote beside a document. It is never written to. */
export class ForeignFiles {
  readonly #files: FileSystem;
  readonly #folders: WorkspaceFolders;
  readonly #known = new Map<string, Promise<ForeignFile | undefined>>();

  constructor(files: FileSystem, folders: WorkspaceFolders) {
    this.#files = files;
    this.#folders = folders;
  }

  /**
   * The file beside the document `uri`; `undefined` when there is none in the open folders. Kept until {@link forget}.
   *
   * @param layout the one in which the document stands
   */
  async beside(uri: string, layout: Layout | undefined): Promise<ForeignFile | undefined> {
    if (containingFolder(this.#folders.all(), uri) === undefined) return undefined;
    const own = layout?.beside?.name;
    for (const name of own === undefined ? unmistakable : [own]) {
      const found = await this.#at(childOf(folderOf(uri), name), name);
      if (found) return found;
    }
    return undefined;
  }

  /** Call when such a file was changed, created or deleted. */
  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** Call when a folder came or went with all that it holds. */
  forgetUnder(folder: string): void {
    for (const uri of this.#known.keys()) if (uri.startsWith(`${folder}/`)) this.#known.delete(uri);
  }

  #at(file: string, name: string): Promise<ForeignFile | undefined> {
    let known = this.#known.get(file);
    if (!known) this.#known.set(file, (known = this.#read(file, name)));
    return known;
  }

  async #read(file: string, name: string): Promise<ForeignFile | undefined> {
    const result = await this.#files.readText(file);
    if (result.fault === undefined) return { name, yaml: readYaml(result.text) };
    return result.fault === 'missing' ? undefined : { name, yaml: undefined, fault: result.fault };
  }
}
