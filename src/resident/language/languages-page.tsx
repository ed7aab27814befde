import { directionOf, type Locale } from '#core/locale.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import { useBack } from '../router/use-back.ts';
import { languageNames } from './language-names.ts';
import { useOffered } from './offered.ts';

/** Another language, the same step and the same answers. */
export function LanguagesPage() {
  const { language } = useResident();
  const { t, locale } = language.translator.value;
  const back = useBack();
  const offered = useOffered();
  const missing = language.missing.value;
  const choose = async (next: Locale): Promise<void> => {
    await language.choose(next);
    if (language.missing.peek() === null) back();
  };
  return (
    <Frame title={t('resident.language.title')} onBack={back} layout="single">
      <Stack gap="l">
        <Heading focusOnMount lead={t('resident.language.lead')}>
          {t('resident.language.title')}
        </Heading>
        {missing && (
          <Notice tone="warn" role="alert" icon="wifi-off">
            {t('resident.language.missing', { language: languageNames[missing] })}
          </Notice>
        )}
        <Stack gap="s">
          {offered.map((each) => (
            <Button
              key={each}
              wide
              lang={each}
              dir={directionOf(each)}
              pressed={each === locale}
              iconEnd={each === locale ? 'check' : undefined}
              onPress={() => void choose(each)}
            >
              {languageNames[each]}
            </Button>
          ))}
        </Stack>
      </Stack>
    </Frame>
  );
}
