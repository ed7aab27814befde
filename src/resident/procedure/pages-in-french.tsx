import type { LibraryTexts } from '#core/library.ts';
import { directionOf } from '#core/locale.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { shownText } from '#core/procedure/words.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { languageNames } from '../language/language-names.ts';

export interface PagesInFrenchProps {
  readonly procedure: Procedure;
  readonly texts: LibraryTexts;
}

/** Before French pages: which procedure this is, in the reader's own words if there are any, and the ways to read it. */
export function PagesInFrench({ procedure, texts }: PagesInFrenchProps) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const presentation = texts.presented?.[procedure.id];
  const missing = language.missing.value;
  return (
    <Notice
      tone="info"
      icon="languages"
      heading={presentation && shownText(procedure, presentation.texts, procedure.titleText)}
    >
      <Stack gap="s">
        <p>{t('resident.translation.in-french')}</p>
        <OtherLanguages of={texts.standing[procedure.id]?.others ?? []} />
        {missing && (
          <p role="alert">{t('resident.language.missing', { language: languageNames[missing] })}</p>
        )}
        {presentation && presentation.review !== 'reviewed' && (
          <p class="translation-note">{t(`resident.translation.${presentation.review}`)}</p>
        )}
      </Stack>
    </Notice>
  );
}

type Languages = NonNullable<LibraryTexts['standing'][string]['others']>;

/** One touch, and both the pages and all around them are in that language. */
function OtherLanguages({ of: others }: { readonly of: Languages }) {
  const { language } = useResident();
  if (others.length === 0) return null;
  return (
    <>
      <p>{language.translator.value.t('visit.start.also-in')}</p>
      <Stack row gap="s">
        {others.map((each) => (
          <Button key={each} lang={each} dir={directionOf(each)} onPress={() => void language.choose(each)}>
            {languageNames[each]}
          </Button>
        ))}
      </Stack>
    </>
  );
}
