import { type Compiled, compileConfig } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
import type { Procedure, ProcedureTexts } from '#core/procedure/procedure.ts';
import type { Locale } from '#core/locale.ts';

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
): { procedure: Procedure; texts: Readonly<Record<Locale, ProcedureTexts>> } => {
  const procedure = library.procedures.find((each) => each.id === id);
  const fr = texts.fr.procedures[id];
  const en = texts.en.procedures[id];
  if (!procedure || !fr || !en) throw new Error(`${id} is not published`);
  return { procedure, texts: { fr, en } };
};
