import type { ComponentChildren } from 'preact';
import type { TextsStanding } from '#core/library.ts';
import { directionOf } from '#core/locale.ts';
import type { Translator } from '#i18n/translator.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { useResident } from '../app/resident-context.ts';
import './in-its-language.css';

export interface InItsLanguageProps {
  /** Undefined for content of an older make: nothing is known of it, and it is in the screen's language. */
  readonly standing: TextsStanding | undefined;
  /** Takes the place of the sentence that says that this page is French. */
  readonly opening?: ComponentChildren;
  readonly children: (translator: Translator) => ComponentChildren;
}

/**
 * A procedure in the language that its texts are really in. Where the screen's own language has none, the whole of it is
 * French, its small words too, and says so above; a translation that no person has read again says so below.
 */
export function InItsLanguage({ standing, opening, children }: InItsLanguageProps) {
  const { language } = useResident();
  const translator = language.translator.value;
  if (standing && standing.locale !== translator.locale) {
    return (
      <>
        {opening ?? (
          <Notice tone="info" icon="languages">
            {translator.t('resident.translation.in-french')}
          </Notice>
        )}
        <div class="in-its-language" lang={standing.locale} dir={directionOf(standing.locale)}>
          {children(language.speakerOf(standing.locale))}
        </div>
      </>
    );
  }
  return (
    <>
      {children(translator)}
      {standing && standing.review !== 'reviewed' && (
        <p class="translation-note">{translator.t(`resident.translation.${standing.review}`)}</p>
      )}
    </>
  );
}
