/** What the command was asked. */
export interface ImportArguments {
  readonly file: string;
  readonly dryRun: boolean;
  /** Null: the commune of kiosk-config. */
  readonly commune: string | null;
}

export const usage = 'Écrivez : npm run bills:import -- FICHIER.csv [--dry-run] [--commune IDENTIFIANT]';

/** Null when it was not understood. */
export const readImportArguments = (args: readonly string[]): ImportArguments | null => {
  const rest = [...args];
  const files: string[] = [];
  let dryRun = false;
  let commune: string | null = null;
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--dry-run') dryRun = true;
    else if (arg === '--commune') commune = rest.shift() ?? '';
    else if (arg.startsWith('--commune=')) commune = arg.slice('--commune='.length);
    else if (arg.startsWith('--')) return null;
    else files.push(arg);
  }
  const [file] = files;
  return file === undefined || files.length > 1 || commune === '' ? null : { file, dryRun, commune };
};
