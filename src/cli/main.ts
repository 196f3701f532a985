import { run } from './run.js';

const output = {
  workingDirectory: process.cwd(),
  print: (text: string) => void process.stdout.write(text),
  complain: (text: string) => void process.stderr.write(text),
};

// A reader that has seen enough (`tandem check | head`) closes the pipe; that is no fault.
process.stdout.on('error', () => process.exit(0));
void run(process.argv.slice(2), output).then((code) => {
  process.exitCode = code;
});
