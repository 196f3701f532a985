import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project: the one that holds package.json. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where tests leave screenshots and logs; ignored by Git. */
export const resultsFolder = path.join(projectRoot, 'test-results');

/** The sample that `npm start` opens and the host and UI tests work on copies of. */
export const sampleWorkspace = path.join(projectRoot, 'test', 'workspace');

/** The one bundle of the host suite, run in every kind of extension host. */
export const hostTestBundle = path.join(projectRoot, 'dist', 'test', 'host.js');

/**
 * A path the user typed, made absolute. npm changes to the project's folder before it runs a script and leaves the
 * folder the user was in in INIT_CWD; the path is meant from there.
 *
 * @param {string} typed
 * @returns {string}
 */
export function fromUsersFolder(typed) {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), typed);
}
