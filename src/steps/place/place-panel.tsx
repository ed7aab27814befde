import type { ComponentChildren } from 'preact';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Near } from '#core/directory/around.ts';
import { placeStateAt } from '#core/directory/place-state.ts';
import type { Directory, Place } from '#core/directory/place.ts';
import { directionOf } from '#core/locale.ts';
import type { Translator } from '#i18n/translator.ts';
import { Chip } from '#ui/chip/chip.tsx';
import { Icon } from '#ui/icon/icon.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import type { StepWorld } from '../step-props.ts';
import { farText } from './far-text.ts';
import { PhoneLine } from './phone-line.tsx';
import { placeStateText, usualTodayText } from './place-state-text.ts';
import { seenText } from './seen-text.ts';
import { Week } from './week.tsx';
import './place.css';

export interface PlacePanelProps {
  readonly near: Near;
  readonly directory: Directory;
  readonly world: Pick<StepWorld, 'setting' | 'now'>;
  /** Where one calls when the place has no number. */
  readonly cityPhone: string;
  readonly translator: Translator;
  /** Without one the panel stands under the page's own heading. */
  readonly heading?: ComponentChildren;
  readonly level?: 2 | 3;
  /** Each of the next seven days. */
  readonly week?: boolean;
  /** The page says already, above, that the place is closed. */
  readonly closureSaid?: boolean;
  readonly children?: ComponentChildren;
}

/** A place of the directory: whether one may go there now, where it is, how to get in, how to phone, and how old all that is. */
export function PlacePanel(props: PlacePanelProps) {
  const {
    near,
    directory,
    translator,
    heading,
    level = 2,
    week = false,
    closureSaid = false,
    world,
    children,
  } = props;
  const { place } = near;
  return (
    <Panel heading={heading} level={level}>
      <div class="place">
        {!(closureSaid && place.closure) && <State {...props} />}
        {place.hours && place.closure === null && (
          <div class={week ? undefined : 'on-paper'}>
            <Week hours={place.hours} now={world.now} translator={translator} />
          </div>
        )}
        <Said of={place.hoursNoteText} directory={directory} />
        <Where near={near} directory={directory} translator={translator} />
        <Phone {...props} />
        <Said of={place.noteText} directory={directory} />
        <Evidence place={place} world={world} translator={translator} />
        {children}
      </div>
    </Panel>
  );
}

/** Texts that have no translation stand in their own language. */
function Said({ of, directory: { texts, standing, locale } }: { of: string | null; directory: Directory }) {
  const text = of === null ? undefined : texts[of];
  if (text === undefined) return null;
  return (
    <span
      class="place__note"
      lang={standing.locale === locale ? undefined : standing.locale}
      dir={standing.locale === locale ? undefined : directionOf(standing.locale)}
    >
      {text}
    </span>
  );
}

function State({ near: { place }, directory, world, translator }: PlacePanelProps) {
  const state = placeStateAt(place, world.now);
  const text = placeStateText(place, world.now, translator);
  const usual = usualTodayText(place, world.now, translator);
  return (
    <>
      {state.kind === 'known' ? (
        <p class="place__line not-on-paper">
          <Icon name="clock" />
          <strong>{text}</strong>
        </p>
      ) : (
        <p>
          <Chip tone="warn" icon="alert">
            {text}
          </Chip>
        </p>
      )}
      {usual && (
        <p class="place__line not-on-paper">
          <Icon name="clock" />
          <span>{usual}</span>
        </p>
      )}
      {place.closure && <Said of={place.closure.whyText} directory={directory} />}
      {place.closure && <Said of={place.closure.announcedText} directory={directory} />}
    </>
  );
}

function Where({ near, directory, translator }: Pick<PlacePanelProps, 'near' | 'directory' | 'translator'>) {
  const { place } = near;
  const { t } = translator;
  const far = farText(near, translator);
  const access = place.accessText !== null && directory.texts[place.accessText] !== undefined;
  return (
    <p class="place__line">
      <Icon name={place.byPost ? 'file-text' : 'map-pin'} label={t('steps.place.address')} />
      <span>
        {place.address === null ? t('places.address.unknown') : <bdi>{place.address}</bdi>}
        {far && <span class="place__note">{far}</span>}
        {access && <Said of={place.accessText} directory={directory} />}
        {!access && !place.byPost && <span class="place__note">{t('places.access.unknown')}</span>}
      </span>
    </p>
  );
}

function Phone({ near: { place }, world, cityPhone, translator }: PlacePanelProps) {
  return (
    <>
      {place.phone === null && <p class="place__note">{translator.t('places.phone.city')}</p>}
      <PhoneLine number={place.phone ?? cityPhone} world={world} translator={translator} />
    </>
  );
}

/** Where all that comes from in time. A date alone excuses nothing: what is doubtful says so. */
function Evidence({
  place,
  world,
  translator,
}: { place: Place } & Pick<PlacePanelProps, 'world' | 'translator'>) {
  const { t } = translator;
  const { asOf, hoursAsOf } = place;
  const when = hoursAsOf === null ? null : seenText(hoursAsOf, translator);
  const ofHours = place.hoursBorrowed ? 'places.hours.borrowed' : 'places.hours.seen';
  const overdue = place.reviewBy < todayInParis(world.now);
  return (
    <div class="place__evidence">
      {place.doubt && (
        <p>
          <Chip tone="warn" icon="alert">
            {t(`places.doubt.${place.doubt}`)}
          </Chip>
        </p>
      )}
      {place.hours && when && <p class="place__note">{t(ofHours, { when })}</p>}
      <p class="place__note">
        {asOf === null
          ? t('places.info.undated')
          : t('places.info.seen', { when: seenText(asOf, translator) })}
      </p>
      {overdue && <p class="place__note">{t('places.info.overdue', { owner: place.owner })}</p>}
    </div>
  );
}
