import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { Tile } from '#ui/tile/tile.tsx';
import { TileGrid } from '#ui/tile-grid/tile-grid.tsx';
import { VisuallyHidden } from '#ui/visually-hidden/visually-hidden.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { LegalLinks } from '../legal/legal-links.tsx';
import { useBack } from '../router/use-back.ts';
import { iconNamed } from './icon-named.ts';
import { ProcedureTiles } from './procedure-tiles.tsx';
import { SearchField } from './search-field.tsx';
import { useFound } from './use-found.ts';

/** Where a need becomes a procedure: by a situation of life, or by a word. */
export function FindPage({ content }: { readonly content: Content }) {
  const { language, setting, visit } = useResident();
  const { t } = language.translator.value;
  const back = useBack();
  const searching = visit.search.value.trim() !== '';
  return (
    <Frame title={t('resident.find.title')} onBack={setting === 'kiosk' ? back : undefined}>
      <Split
        lead={
          <Stack gap="l">
            <Heading focusOnMount lead={t('resident.find.lead')}>
              {t('resident.find.title')}
            </Heading>
            <SearchField />
          </Stack>
        }
      >
        {searching ? <Results content={content} /> : <LifeEvents content={content} />}
        <LegalLinks />
      </Split>
    </Frame>
  );
}

function LifeEvents({ content: { library, texts } }: { readonly content: Content }) {
  const { router, language } = useResident();
  const { t } = language.translator.value;
  if (library.lifeEvents.length === 0) {
    return (
      <EmptyState icon="file-text" heading={t('resident.find.nothing-yet')}>
        <p>{t('resident.find.nothing-yet-text')}</p>
      </EmptyState>
    );
  }
  return (
    <TileGrid label={t('resident.find.events')}>
      {library.lifeEvents.map(({ id, icon }) => (
        <Tile
          key={id}
          icon={iconNamed(icon)}
          label={texts.common[`lifeEvent.${id}`] ?? ''}
          onPress={() => router.go({ at: 'life-event', id })}
        />
      ))}
    </TileGrid>
  );
}

function Results({ content }: { readonly content: Content }) {
  const { language, visit } = useResident();
  const { t } = language.translator.value;
  const found = useFound(content, visit.search.value);
  return (
    <Stack gap="m">
      <VisuallyHidden role="status">{t('resident.find.found', { count: found.length })}</VisuallyHidden>
      {found.length > 0 ? <ProcedureTiles procedures={found} texts={content.texts} /> : <NothingFound />}
    </Stack>
  );
}

/** A word that finds nothing leads to a person, not to a wall. */
function NothingFound() {
  const { language, visit, kiosk, router } = useResident();
  const { t } = language.translator.value;
  return (
    <EmptyState icon="search" heading={t('resident.find.nothing')}>
      <Stack gap="m">
        <p>{t('resident.find.nothing-text')}</p>
        <Button
          kind="person"
          icon={kiosk ? 'hand' : 'phone'}
          onPress={kiosk?.call.press ?? (() => router.go({ at: 'person' }))}
        >
          {t(kiosk ? 'common.call' : 'resident.person.button')}
        </Button>
        <Button icon="undo" onPress={() => visit.searchFor('')}>
          {t('resident.find.all')}
        </Button>
      </Stack>
    </EmptyState>
  );
}
