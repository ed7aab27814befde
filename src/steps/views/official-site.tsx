import type { ProcedureTexts } from '#core/procedure/procedure.ts';
import { sentenceOf, type Telling } from '#core/procedure/words.ts';
import type { Translator } from '#i18n/translator.ts';
import { LinkButton } from '#ui/link-button/link-button.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Qr } from '#ui/qr/qr.tsx';
import type { StepWorld } from '../step-props.ts';
import './official-site.css';

export interface OfficialSiteProps {
  readonly url: string;
  readonly siteNameText: string;
  readonly procedure: Telling;
  readonly texts: ProcedureTexts;
  readonly translator: Translator;
  readonly world: StepWorld;
}

/** What is read on a screen and typed by hand: without the scheme, which nobody types. */
const spoken = (url: string): string => url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** An official site: on one's own phone by a code to scan, or as a link. The address is shown before anyone leaves. */
export function OfficialSite({ url, siteNameText, procedure, texts, ...props }: OfficialSiteProps) {
  const {
    translator: { t },
    world,
  } = props;
  const name = sentenceOf(procedure, texts, siteNameText);
  return (
    <Panel heading={name}>
      <div class="official-site">
        {world.setting === 'kiosk' && <Qr text={url} label={t('steps.official-site.qr', { name })} />}
        <div class="official-site__words">
          <p>{t(world.setting === 'kiosk' ? 'steps.official-site.scan' : 'steps.official-site.leave')}</p>
          <p class="official-site__address">
            <bdi>{spoken(url)}</bdi>
          </p>
          {world.setting !== 'kiosk' && (
            <LinkButton kind="main" href={url} iconEnd="external" beside>
              {t('steps.official-site.open', { name })}
            </LinkButton>
          )}
        </div>
      </div>
    </Panel>
  );
}
