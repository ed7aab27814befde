import { Button } from '#ui/button/button.tsx';
import { TopBar } from '#ui/top-bar/top-bar.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Resident } from '../app/resident.ts';
import { signOf } from '../enrolment/sign-of.ts';
import { languageNames } from '../language/language-names.ts';
import { StatusLines } from './status-lines.tsx';

/** Whose screen it is: the town hall and its kiosk, or the commune. */
const namesOf = ({
  kiosk,
  content,
}: Resident): { readonly siteName: string; readonly kioskLabel?: string } => {
  const sign = kiosk && signOf(kiosk.services.enrolment.state.value);
  if (sign) return { siteName: sign.siteName, kioskLabel: sign.label };
  const books = content.value;
  return { siteName: books.status === 'ready' ? books.value.library.commune.name : '' };
};

export function FrameTop() {
  const resident = useResident();
  const { router, language } = resident;
  const { t, locale } = language.translator.value;
  const at = router.place.value.at;
  return (
    <>
      <TopBar {...namesOf(resident)}>
        {at !== 'attract' && at !== 'languages' && (
          <Button icon="languages" lang={locale} onPress={() => router.go({ at: 'languages' })}>
            {languageNames[locale]}
          </Button>
        )}
        {at !== 'display' && (
          <Button icon="accessibility" onPress={() => router.go({ at: 'display' })}>
            {t('resident.display.button')}
          </Button>
        )}
      </TopBar>
      <StatusLines />
    </>
  );
}
