import { type Here, type Near, placesAround } from '#core/directory/around.ts';
import type { Directory } from '#core/directory/place.ts';
import { PlacePanel } from '#steps/place/place-panel.tsx';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { VisuallyHidden } from '#ui/visually-hidden/visually-hidden.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { PlaceTile } from '../places/place-tile.tsx';

export interface AroundListProps {
  readonly content: Content;
  readonly directory: Directory;
  readonly here: Here;
}

/** Those of one's own part of town whole, so that one can read or print them here; the others on the way to their page. */
export function AroundList({ content, directory, here }: AroundListProps) {
  const { language, visit } = useResident();
  const { t } = language.translator.value;
  const { own, neighbours, others } = placesAround(directory, here, visit.around.value.need);
  const count = own.length + neighbours.length + others.length;
  const ownName = here.area === null ? undefined : directory.texts[`area.${here.area}`];
  return (
    <Stack gap="l">
      <VisuallyHidden role="status">{t('resident.find.found', { count })}</VisuallyHidden>
      {count === 0 && (
        <EmptyState icon="map-pin" heading={t('places.list.none')}>
          <p>{t('places.list.none-text', { number: content.library.commune.phone })}</p>
        </EmptyState>
      )}
      <Section
        heading={ownName ?? t('places.list.here')}
        nears={own}
        directory={directory}
        content={content}
        whole
      />
      <Section
        heading={t('places.list.neighbours')}
        nears={neighbours}
        directory={directory}
        content={content}
      />
      <Section
        heading={t(own.length + neighbours.length === 0 ? 'places.list.all' : 'places.list.others')}
        nears={others}
        directory={directory}
        content={content}
      />
    </Stack>
  );
}

interface SectionProps extends Omit<AroundListProps, 'here'> {
  readonly heading: string;
  readonly nears: readonly Near[];
  readonly whole?: boolean;
}

function Section({ heading, nears, directory, content, whole = false }: SectionProps) {
  if (nears.length === 0) return null;
  return (
    <section class="around" aria-label={heading}>
      <h2 class="around__heading">{heading}</h2>
      <ul class="around__list">
        {nears.map((near) => (
          <li key={near.place.id}>
            {whole ? (
              <Whole near={near} directory={directory} content={content} />
            ) : (
              <PlaceTile near={near} directory={directory} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Whole({
  near,
  directory,
  content,
}: Pick<SectionProps, 'directory' | 'content'> & { readonly near: Near }) {
  const { setting, now, language, router } = useResident();
  const translator = language.translator.value;
  return (
    <PlacePanel
      near={near}
      directory={directory}
      world={{ setting, now: now.value }}
      cityPhone={content.library.commune.phone}
      translator={translator}
      heading={near.place.name}
      level={3}
    >
      <div class="not-on-paper">
        <Button icon="clock" onPress={() => router.go({ at: 'place', id: near.place.id })}>
          {translator.t('places.list.page')}
          <VisuallyHidden> : {near.place.name}</VisuallyHidden>
        </Button>
      </div>
    </PlacePanel>
  );
}
