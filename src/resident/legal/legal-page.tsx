import type { WordKey } from '#i18n/keys.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import type { LegalPage as Page } from '../router/place.ts';
import { useBack } from '../router/use-back.ts';

interface Part {
  readonly heading: WordKey;
  readonly texts: readonly WordKey[];
}

const parts: Readonly<Record<Page, readonly Part[]>> = {
  notice: [
    { heading: 'legal.notice.publisher', texts: ['legal.notice.publisher-text', 'legal.notice.demo-text'] },
    { heading: 'legal.notice.host', texts: ['legal.notice.host-text'] },
    { heading: 'legal.notice.sources', texts: ['legal.notice.sources-text', 'legal.notice.free-text'] },
    { heading: 'legal.notice.code', texts: ['legal.notice.code-text'] },
  ],
  privacy: [
    { heading: 'legal.privacy.kiosk', texts: ['legal.privacy.kiosk-text', 'legal.privacy.idle-text'] },
    { heading: 'legal.privacy.call', texts: ['legal.privacy.call-text', 'legal.privacy.call-end-text'] },
    { heading: 'legal.privacy.together', texts: ['legal.privacy.together-text'] },
    { heading: 'legal.privacy.callback', texts: ['legal.privacy.callback-text'] },
    { heading: 'legal.privacy.home', texts: ['legal.privacy.home-text'] },
    { heading: 'legal.privacy.payment', texts: ['legal.privacy.payment-text'] },
    { heading: 'legal.privacy.search', texts: ['legal.privacy.search-text'] },
    { heading: 'legal.privacy.count', texts: ['legal.privacy.count-text'] },
    { heading: 'legal.privacy.rights', texts: ['legal.privacy.rights-text', 'legal.privacy.cnil-text'] },
  ],
  accessibility: [
    {
      heading: 'legal.accessibility.state',
      texts: ['legal.accessibility.state-text', 'legal.accessibility.why-text'],
    },
    { heading: 'legal.accessibility.done', texts: ['legal.accessibility.done-text'] },
    { heading: 'legal.accessibility.missing', texts: ['legal.accessibility.missing-text'] },
    { heading: 'legal.accessibility.contact', texts: ['legal.accessibility.contact-text'] },
    { heading: 'legal.accessibility.recourse', texts: ['legal.accessibility.recourse-text'] },
  ],
};

export function LegalPage({ page }: { readonly page: Page }) {
  const { language, content } = useResident();
  const { t } = language.translator.value;
  const books = content.value;
  const commune = books.status === 'ready' ? books.value.library.commune.name : t('legal.the-commune');
  const title = t(`legal.${page}.title`);
  return (
    <Frame title={title} onBack={useBack()} layout="single">
      <Stack gap="l">
        <Heading focusOnMount>{title}</Heading>
        {parts[page].map(({ heading, texts }) => (
          <Panel key={heading} heading={t(heading)}>
            <Stack gap="s">
              {texts.map((key) => (
                <p key={key}>{t(key, { commune })}</p>
              ))}
            </Stack>
          </Panel>
        ))}
      </Stack>
    </Frame>
  );
}
