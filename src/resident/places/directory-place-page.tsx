import { nearOf } from '#core/directory/around.ts';
import type { Closure, Directory, Place } from '#core/directory/place.ts';
import { PlacePanel } from '#steps/place/place-panel.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Icon } from '#ui/icon/icon.tsx';
import { LinkButton } from '#ui/link-button/link-button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { useBack } from '../router/use-back.ts';
import { hereOf } from './here-of.ts';
import { PlaceTile } from './place-tile.tsx';
import { UnreviewedNote } from './unreviewed-note.tsx';
import { useDirectory } from './use-directory.ts';
import { WithDirectory } from './with-directory.tsx';
import '../frame/paper.css';

export interface DirectoryPlacePageProps {
  readonly content: Content;
  readonly id: string;
}

/** One place, with all that is known of it. */
export function DirectoryPlacePage({ content, id }: DirectoryPlacePageProps) {
  const { language } = useResident();
  const translator = language.translator.value;
  const state = useDirectory(content).state.value;
  const place = state.status === 'ready' ? state.value.places.find((each) => each.id === id) : undefined;
  const title = place?.name ?? translator.t('places.title');
  return (
    <Frame title={title} onBack={useBack()}>
      <Split lead={<Lead title={title} content={content} place={place} />}>
        <WithDirectory content={content}>
          {(directory) =>
            place ? (
              <One content={content} directory={directory} place={place} />
            ) : (
              <p>{translator.t('steps.place.unknown')}</p>
            )
          }
        </WithDirectory>
      </Split>
    </Frame>
  );
}

function Lead({ title, content, place }: { title: string; content: Content; place: Place | undefined }) {
  const { setting, language } = useResident();
  const translator = language.translator.value;
  const state = useDirectory(content).state.value;
  const directory = state.status === 'ready' ? state.value : null;
  const kind = place && directory?.texts[`kind.${place.kind}`];
  return (
    <Stack gap="m">
      <Heading focusOnMount lead={kind}>
        {title}
      </Heading>
      {directory && place?.closure && <Closed closure={place.closure} directory={directory} />}
      {setting === 'home' && place && (
        <div class="not-on-paper">
          <Button icon="printer" onPress={() => window.print()}>
            {translator.t('places.list.print')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** What counts most, before all else: that one need not go there. */
function Closed({ closure, directory }: { readonly closure: Closure; readonly directory: Directory }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const said = [closure.whyText, closure.announcedText].flatMap((key) =>
    key === null ? [] : [directory.texts[key]],
  );
  return (
    <Notice tone="warn" heading={t('places.state.closed')}>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}

interface OneProps {
  readonly content: Content;
  readonly directory: Directory;
  readonly place: Place;
}

function One({ content, directory, place }: OneProps) {
  const resident = useResident();
  const { setting, now, language } = resident;
  const here = hereOf(resident, directory);
  return (
    <Stack gap="m">
      <Others directory={directory} place={place} />
      <PlacePanel
        near={nearOf(place, here)}
        directory={directory}
        world={{ setting, now: now.value }}
        cityPhone={content.library.commune.phone}
        translator={language.translator.value}
        week
        closureSaid
      >
        <Written place={place} />
      </PlacePanel>
      <UnreviewedNote directory={directory} />
    </Stack>
  );
}

/** Where to go meanwhile, or what this place stands in for. */
function Others({ directory, place }: Omit<OneProps, 'content'>) {
  const resident = useResident();
  const { t } = resident.language.translator.value;
  const here = hereOf(resident, directory);
  const instead = directory.places.filter(({ id }) => place.closure?.instead.includes(id));
  const closed = directory.places.find(({ id }) => id === place.inPlaceOf);
  return (
    <>
      {instead.length > 0 && (
        <section aria-label={t('places.closure.instead')}>
          <Stack gap="s">
            <h2>{t('places.closure.instead')}</h2>
            {instead.map((each) => (
              <PlaceTile key={each.id} near={nearOf(each, here)} directory={directory} />
            ))}
          </Stack>
        </section>
      )}
      {closed && <p>{t('places.closure.for', { name: closed.name })}</p>}
    </>
  );
}

/** On a kiosk an address to read; at home one to touch. */
function Written({ place: { email, link } }: { readonly place: Place }) {
  const { setting, language } = useResident();
  const { t } = language.translator.value;
  const host = link === null ? null : new URL(link).hostname.replace(/^www\./, '');
  return (
    <>
      {email !== null && (
        <p class="place__line">
          <Icon name="message" label={t('places.email')} />
          {setting === 'home' ? <a href={`mailto:${email}`}>{email}</a> : <bdi>{email}</bdi>}
        </p>
      )}
      {link !== null && host !== null && setting === 'home' && (
        <div class="not-on-paper">
          <LinkButton href={link} beside icon="external">
            {t('places.link.open', { host })}
          </LinkButton>
        </div>
      )}
      {host !== null && (
        <p class={setting === 'kiosk' ? 'place__line' : 'place__line on-paper'}>
          <Icon name="globe" label={t('places.link')} />
          <bdi>{host}</bdi>
        </p>
      )}
    </>
  );
}
