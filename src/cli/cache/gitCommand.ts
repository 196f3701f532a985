/**
 * Nothing that a repository configures may run a program, ask somebody or reach for the network: it may be anybody's. Objects
 * are shown as they are, without replacements.
 */
const cautious = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  '-c',
  'protocol.allow=never',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'log.showSignature=false',
  '-c',
  'i18n.logOutputEncoding=UTF-8',
];

/** All words of a command of git. */
export function gitWords(words: readonly string[]): string[] {
  return [...cautious, ...words];
}

/** What git is told by the environment. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}

/** How long git may take for one answer, in milliseconds. */
export const longestGit = 60_000;
