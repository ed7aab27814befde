import { type Compiled, compileConfig } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
import type { Procedure, ProcedureTexts } from '#core/procedure/procedure.ts';
import { type Locale, locales } from '#core/locale.ts';

export const configFolder = 'kiosk-config';

/** The commune's own content, as it is published; a finding fails the test with its sentence. */
export const published = async (): Promise<Extract<Compiled, { ok: true }>> => {
  const compiled = await compileConfig(configFolder);
  if (!compiled.ok) throw new Error(compiled.findings.map((finding) => formatFinding(finding)).join('\n'));
  return compiled;
};

export const procedureIn = (
  { library, texts }: Extract<Compiled, { ok: true }>,
  id: string,
): {
  procedure: Procedure;
  texts: Readonly<Record<Locale, ProcedureTexts>>;
  /** The languages that it is written in; in the others it is shown in French. */
  written: readonly Locale[];
} => {
  const procedure = library.procedures.find((each) => each.id === id);
  if (!procedure) throw new Error(`${id} is not published`);
  return {
    procedure,
    texts: Object.fromEntries(locales.map((each) => [each, texts[each].procedures[id] ?? {}])) as Record<
      Locale,
      ProcedureTexts
    >,
    written: locales.filter((each) => texts[each].standing[id]?.locale === each),
  };
};
