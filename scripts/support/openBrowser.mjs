import { spawn } from 'node:child_process';
import process from 'node:process';
import { findCommand } from './commands.mjs';

/**
 * Opens an address in the user's browser where there is one; does nothing elsewhere. Never fails.
 *
 * @param {string} address
 */
export function openBrowser(address) {
  const opener = browserOpener(address);
  if (opener === undefined) return;
  const [command, ...args] = opener;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

/**
 * @param {string} address
 * @returns {[string, ...string[]] | undefined} a command and its arguments
 */
function browserOpener(address) {
  // `start` belongs to Windows' shell, which would cut the address at its first ampersand; this does not.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (process.platform === 'darwin') return ['open', address];
  const hasScreen = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || process.env['WSL_DISTRO_NAME']);
  const xdgOpen = findCommand('xdg-open');
  return hasScreen && xdgOpen !== undefined ? [xdgOpen, address] : undefined;
}
