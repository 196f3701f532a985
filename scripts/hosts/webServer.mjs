/**
 * Serves host B; started by webHost.mjs as a process of its own, because test-web logs every request to the terminal
 * and has no way to end the connections it holds. Its only argument is the JSON of test-web's options.
 */
import process from 'node:process';
import { open } from '@vscode/test-web';

const options = /** @type {import('@vscode/test-web').Options} */ (JSON.parse(process.argv[2] ?? '{}'));
await open(options);
