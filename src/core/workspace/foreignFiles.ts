import type { ForeignFile } from '../document/recognise/foreignAnswers.js';
import { readYaml } from '../parse/yaml/yamlSource.js';
import type { FileSystem, WorkspaceFolders } from './ports.js';
import { childOf, containingFolder, folderOf } from './uris.js';

/** Name of the file in which a Kubernetes enhancement proposal keeps what others keep in front matter. */
export const foreignFileName = 'kep.yaml';

/** Reads what other tools wrote beside a document. It is never written to. */
export class ForeignFiles {
  readonly #files: FileSystem;
  readonly #folders: WorkspaceFolders;
  readonly #known = new Map<string, Promise<ForeignFile | undefined>>();

  constructor(files: FileSystem, folders: WorkspaceFolders) {
    this.#files = files;
    this.#folders = folders;
  }

  /** The file beside the document `uri`; `undefined` when there is none in the open folders. Kept until {@link forget}. */
  beside(uri: string): Promise<ForeignFile | undefined> {
    if (containingFolder(this.#folders.all(), uri) === undefined) return Promise.resolve(undefined);
    const file = childOf(folderOf(uri), foreignFileName);
    let known = this.#known.get(file);
    if (!known) this.#known.set(file, (known = this.#read(file)));
    return known;
  }

  /** Call when such a file was changed, created or deleted. */
  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** Call when a folder came or went with all that it holds. */
  forgetUnder(folder: string): void {
    for (const uri of this.#known.keys()) if (uri.startsWith(`${folder}/`)) this.#known.delete(uri);
  }

  async #read(file: string): Promise<ForeignFile | undefined> {
    const result = await this.#files.readText(file);
    return result.fault === undefined ? { name: foreignFileName, yaml: readYaml(result.text) } : undefined;
  }
}
