/** Milliseconds of processor time that `run` takes: unlike the clock, no other work on the machine counts. */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
