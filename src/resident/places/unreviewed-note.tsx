import type { Directory } from '#core/directory/place.ts';
import { useResident } from '../app/resident-context.ts';
import '../language/in-its-language.css';

/** What is said of places may be French still, or a translation that no person has read again: then it says so. */
export function UnreviewedNote({ directory: { standing, locale } }: { readonly directory: Directory }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  if (standing.locale !== locale)
    return <p class="translation-note">{t('resident.translation.in-french')}</p>;
  if (standing.review === 'reviewed') return null;
  return <p class="translation-note">{t(`resident.translation.${standing.review}`)}</p>;
}
