import { coverageModel } from '../../core/features/coverage/model.js';
import { namingBy } from '../../core/features/coverage/naming.js';
import { reportHtml } from '../../core/features/report/html.js';
import { reportMarkdown } from '../../core/features/report/markdown.js';
import { reportModel } from '../../core/features/report/model.js';
import type { Arguments } from '../commandLine/arguments.js';
import { filesRead } from '../cache/asked.js';
import { nodePorts } from '../host/nodePorts.js';
import type { Printer } from '../commandLine/output.js';
import { readCoverage } from '../coverage/readCoverage.js';
import { shownPath } from './report.js';

/** Runs `tandem report` and gives its exit code. What could not be read is missing in the page, so it is said. */
export async function report(args: Arguments & { command: 'report' }, printer: Printer): Promise<number> {
  const { workingDirectory } = printer;
  const shown = (uri: string) => shownPath(uri, workingDirectory);
  const found = await printer.whileReading(filesRead, () => readCoverage(args.paths, workingDirectory));
  const naming = namingBy(found.charters, shown);
  const coverage = coverageModel({ ...found, external: [], naming });
  const next = new Map<string, string>();
  for (const { tandem } of found.folders) {
    const { turns } = await tandem.documents.turns();
    for (const turn of turns) {
      const main = turn.prd ?? turn.designs[0];
      if (main !== undefined && turn.next !== undefined && !next.has(main)) next.set(main, turn.next);
    }
  }
  const model = reportModel({ ...found, naming, coverage, next, today: nodePorts([]).clock.today() });
  printer.file(args.format === 'html' ? reportHtml(model) : reportMarkdown(model));
  for (const [uri, reason] of found.complaints) printer.complain(`${shown(uri)}: ${reason}`);
  return found.complaints.size > 0 ? 2 : 0;
}
