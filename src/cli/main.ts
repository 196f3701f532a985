import { run } from './run.js';

const output = {
  workingDirectory: process.cwd(),
  print: (text: string) => void process.stdout.write(text),
  complain: (text: string) => void process.stderr.write(text),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`tandem check | head`) closes the pipe; that is no fault. Anything else, such as a
  // full disk, must not pass for a clean run.
  if (error.code === 'EPIPE') return;
  output.complain(`tandem: the report could not be written: ${error.message}\n`);
  process.exit(2);
});
void run(process.argv.slice(2), output).then((code) => {
  process.exitCode = code;
});
