import type { Near } from '#core/directory/around.ts';
import { leastMinutesOnFoot, roundedFar } from '#core/directory/distance.ts';
import type { Translator } from '#i18n/translator.ts';

const asTheCrowFlies = (metres: number, { t, number }: Translator): string => {
  const far = roundedFar(metres);
  switch (far.unit) {
    case 'beside':
      return t('places.far.beside');
    case 'metres':
      return t('places.far.metres', { metres: number(far.metres) });
    case 'kilometres':
      return t('places.far.kilometres', { kilometres: number(far.tenths / 10) });
  }
};

/** How far a place is, as far as one knows; null when one does not. The way on foot is longer than the straight line. */
export const farText = ({ here, metres }: Pick<Near, 'here' | 'metres'>, say: Translator): string | null => {
  if (here) return say.t('places.far.here');
  if (metres === null) return null;
  const minutes = leastMinutesOnFoot(metres);
  const straight = asTheCrowFlies(metres, say);
  if (minutes === null || roundedFar(metres).unit === 'beside') return straight;
  return `${straight}, ${say.t('places.far.walk', { minutes })}`;
};
