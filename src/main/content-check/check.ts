import { compileConfig } from '#content/compile.ts';
import { readArguments } from './arguments.ts';
import { overdueInJson, overdueInWords } from './overdue.ts';
import { inJson, inWords, reportOn } from './report.ts';

/** Exit codes: 0 when it can be published, 1 when an error forbids it, 2 when the command was not understood. */
const check = async (): Promise<number> => {
  const asked = readArguments(process.argv.slice(2), process.env['KIOSK_CONFIG'] ?? 'kiosk-config');
  if (typeof asked === 'string') {
    console.error(asked);
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const compiled = await compileConfig(asked.folder, today);
  const report = reportOn(compiled, asked.only, asked.folder);
  if (asked.overdue) {
    console.log((asked.json ? overdueInJson : overdueInWords)(report.warnings, process.cwd()));
    return 0;
  }
  console.log((asked.json ? inJson : inWords)(report, process.cwd()));
  return report.errors.length > 0 ? 1 : 0;
};

process.exitCode = await check();
