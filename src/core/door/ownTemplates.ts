import type { Core } from '../analysis/core.js';
import type { DocumentKind } from '../charter/model/charter.js';
import { type TemplateAbout, templateFrom } from '../document/templates/customFromDocument.js';
import type { CustomTemplate } from '../document/templates/customTemplate.js';
import type { DocumentPlace } from '../document/documentPlace.js';
import {
  designTemplates,
  layoutFolders,
  layoutTarget,
  layoutTemplates,
  type LayoutFolder,
  type LayoutTemplate,
} from '../features/layoutStarts.js';
import { languagesOffered, ownTemplatesIn, preferredLanguage, rememberLanguage } from '../features/templateChoice.js';
import type { LanguageTag, WrittenLanguage } from '../language/writtenLanguages.js';
import type { OwnTemplates } from '../workspace/templates/templateFiles.js';
import { type TemplateFolder, templateFolderUnder } from '../workspace/templates/templateFolder.js';
import { containingFolder } from '../workspace/uris.js';
import { documentIn } from './reading.js';

/** Templates that teams wrote themselves. */
export interface AboutOwnTemplates {
  /** Those for documents at some places; read anew whenever somebody asks. */
  for(places: readonly string[]): Promise<OwnTemplates>;
  /** Those of them for a kind and a language. */
  choose(kind: DocumentKind, language: LanguageTag, own: readonly CustomTemplate[]): readonly CustomTemplate[];
  /** The languages in which somebody may begin a document. */
  languages(): readonly WrittenLanguage[];
  /** The language to offer first in a workspace folder. */
  preferredLanguage(folder: string | undefined): LanguageTag;
  rememberLanguage(folder: string | undefined, language: LanguageTag): Promise<void>;
  /** The folder of templates for documents beside a file; `undefined` where no folder is open. */
  folderFor(uri: string): Promise<TemplateFolder | undefined>;
  /** The templates of other tools in some workspace folders, by their URIs. */
  ofLayouts(folders: readonly string[]): Promise<readonly LayoutTemplate[]>;
  /** The template for the design of a product document in the layout of another tool; none where the repository has none. */
  ofDesign(place: DocumentPlace | undefined): Promise<readonly LayoutTemplate[]>;
  /** Where new documents go beside some product documents of other tools, by the URIs of these, and the folders that are taken. */
  layoutFolders(
    prds: readonly string[],
  ): Promise<{ readonly folders: readonly LayoutFolder[]; readonly taken: ReadonlySet<string> }>;
  /** URI of the file for a new document of another tool. */
  layoutTarget(folder: LayoutFolder, title: string): Promise<string>;
  /** A template made from a document as it was last analysed; `undefined` when its front matter is too broken to read. */
  from(uri: string, about: TemplateAbout): string | undefined;
}

/** The templates of teams in a core. */
export function aboutOwnTemplates({ ports, charters, templates, analyzer }: Core): AboutOwnTemplates {
  return {
    for: (places) => templates.offered(places),
    choose: ownTemplatesIn,
    languages: languagesOffered,
    preferredLanguage: (folder) => preferredLanguage(ports, folder),
    rememberLanguage: (folder, language) => rememberLanguage(ports.memory, folder, language),
    folderFor: async (uri) => templateFolderUnder(await charters.for(uri)),
    ofLayouts: (folders) => layoutTemplates(folders, { files: ports.files, charters }),
    ofDesign: async (place) =>
      place ? designTemplates(place, containingFolder(ports.folders.all(), place.unit), { files: ports.files }) : [],
    layoutFolders: (prds) => layoutFolders(prds, { charters }),
    layoutTarget: (folder, title) => layoutTarget(folder, title, ports.files),
    from(uri, about) {
      const document = documentIn(analyzer.latest(uri))?.document;
      return document && templateFrom(document, about);
    },
  };
}
