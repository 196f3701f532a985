/** Loaded before a program that is measured: when that ends, writes down what it took, threads included. */
const { writeFileSync } = require('node:fs');
const process = require('node:process');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const file = process.env['TANDEM_BENCH_RESULT'] ?? '';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ cpu: (user + system) / 1e6, memory: maxRSS / 1024 }));
  });
}
