import { Button } from '#ui/button/button.tsx';
import { useResident } from '../app/resident-context.ts';
import { legalPages } from '../router/place.ts';
import './legal-links.css';

/** What the law wants in sight on the first page; the accessibility's state stands in its own words (RGAA). */
export function LegalLinks() {
  const { router, language } = useResident();
  const { t } = language.translator.value;
  return (
    <ul class="legal-links">
      {legalPages.map((page) => (
        <li key={page}>
          <Button kind="plain" onPress={() => router.go({ at: 'legal', page })}>
            {t(`resident.legal-link.${page}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
