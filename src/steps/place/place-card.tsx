import type { ComponentChildren } from 'preact';
import type { Openness } from '#core/calendar/open-at.ts';
import type { Site } from '#core/library.ts';
import type { Translator } from '#i18n/translator.ts';
import { Chip } from '#ui/chip/chip.tsx';
import { Icon } from '#ui/icon/icon.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import type { StepWorld } from '../step-props.ts';
import { nowText, opennessText } from './hours-text.ts';
import { PhoneLine } from './phone-line.tsx';
import { Week } from './week.tsx';
import './place.css';

export type PlaceWorld = Pick<StepWorld, 'setting' | 'now' | 'common'>;

export interface PlaceCardProps {
  readonly site: Site;
  readonly world: PlaceWorld;
  readonly translator: Translator;
  /** What holds in place of the published hours, such as an exceptional closure. */
  readonly openness?: Openness | null;
  /** Said before all else of this place. */
  readonly first?: ComponentChildren;
  /** Shows each of the next seven days. */
  readonly week?: boolean;
  /** Of its heading: below the one that it stands under. */
  readonly level?: 2 | 3;
}

/** A place with people in it: where it is, when it opens, how to phone. */
export function PlaceCard({
  site,
  world,
  translator,
  openness = null,
  first,
  week = false,
  level = 2,
}: PlaceCardProps) {
  return (
    <Panel heading={site.name} level={level}>
      <div class="place">
        {first}
        <p class="place__line">
          <Icon name="clock" />
          <strong>
            {openness ? opennessText(openness, world.now, translator) : nowText(site, world.now, translator)}
          </strong>
        </p>
        {week && <Week hours={site.hours} now={world.now} translator={translator} />}
        <Said of={site.hoursNoteText} world={world} />
        <p class="place__line">
          <Icon name="map-pin" label={translator.t('steps.place.address')} />
          <span>
            <bdi lang="fr">{site.address}</bdi>
            <Said of={site.accessText} world={world} />
          </span>
        </p>
        <PhoneLine number={site.phone} world={world} translator={translator} />
        <HoursNote site={site} translator={translator} />
      </div>
    </Panel>
  );
}

function Said({ of, world }: { readonly of: string | null; readonly world: PlaceWorld }) {
  const text = of === null ? undefined : world.common[of];
  return text === undefined ? null : <span class="place__note">{text}</span>;
}

function HoursNote({ site, translator: { t, date } }: Pick<PlaceCardProps, 'site' | 'translator'>) {
  if (!site.hoursConfirmed) {
    return (
      <p>
        <Chip tone="warn" icon="alert">
          {t('steps.place.unconfirmed')}
        </Chip>
      </p>
    );
  }
  return site.hoursAsOf === null ? null : (
    <p class="place__note">{t('steps.place.as-of', { date: seenText(site.hoursAsOf, date) })}</p>
  );
}

/** Some sources give a year and no day. */
const seenText = (asOf: string, date: Translator['date']): string => (asOf.length === 4 ? asOf : date(asOf));
