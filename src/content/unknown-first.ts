import { oneOf } from './one-of.ts';
import type { LifeEventsSource } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** Reports what a life event puts first and is no procedure. */
export const reportUnknownFirst = (
  source: LifeEventsSource,
  procedures: readonly string[],
  yaml: YamlFile,
): void => {
  for (const [at, event] of source.lifeEvents.entries())
    for (const [place, id] of event.first.entries())
      if (!procedures.includes(id))
        yaml.report(
          'life-event',
          ['lifeEvents', at, 'first', place],
          `« ${id} » n’est pas une démarche.`,
          oneOf(id, procedures, 'procedures, un dossier par démarche'),
        );
};
