import type { DocumentKind, SeveritySetting } from '../charter/model/charter.js';
import type { SignOffOrigin } from '../document/signoffs/signOffOrigin.js';
import type { Encoding } from '../workspace/ports.js';

/** One version of a file as the editor or the file system has it. */
export interface Source {
  readonly uri: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** How the file spells its text; unknown when an editor has it open. */
  readonly encoding?: Encoding | undefined;
}

/** How an analysis may be told to differ from what the file itself says. */
export interface AnalyzeOptions {
  /** Takes the file for this kind, whatever its name and front matter. */
  readonly kind?: DocumentKind;
  /** Where neither name nor front matter tells the kind, goes by what the file says. */
  readonly detect?: boolean;
  /** The user's own severities by rule; the charter, which the whole team obeys, goes before them. */
  readonly severities?: Readonly<Partial<Record<string, SeveritySetting>>>;
  /** Waits until every document of the workspace was looked at, for what is said must not hang on when it is asked. */
  readonly whole?: boolean;
  /** Where each sign-off of the front matter comes from, in its order: then it is said which ones are not of whom they name. */
  readonly signOffOrigins?: readonly SignOffOrigin[] | undefined;
}
