import type { Signal } from '@preact/signals';
import { listed } from '#core/procedure/listed.ts';
import { shownText } from '#core/procedure/words.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Split } from '#ui/split/split.tsx';
import { Tile } from '#ui/tile/tile.tsx';
import { TileGrid } from '#ui/tile-grid/tile-grid.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { InLanguage } from '../find/in-language.tsx';
import { Frame } from '../frame/frame.tsx';
import { useBack } from '../router/use-back.ts';
import type { SaidSubject } from './callback-desk.ts';

interface CallbackSubjectProps {
  readonly content: Content;
  readonly subject: Signal<SaidSubject | null>;
}

/** « C’est à propos de quoi ? »: one touch, so that who calls back has an answer to prepare. */
export function CallbackSubject({ content: { library, texts }, subject }: CallbackSubjectProps) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const say = (procedureId: string | null): void => {
    subject.value = { procedureId };
  };
  const title = t('payment.callback.subject');
  return (
    <Frame
      title={t('payment.callback.title')}
      onBack={useBack()}
      action={
        <Button wide icon="help" onPress={() => say(null)}>
          {t('payment.callback.subject-other')}
        </Button>
      }
    >
      <Split
        lead={
          <Heading focusOnMount above={t('payment.callback.title')} lead={t('payment.callback.subject-lead')}>
            {title}
          </Heading>
        }
      >
        <TileGrid label={title}>
          {library.procedures.map((procedure) => (
            <Tile
              key={procedure.id}
              icon="file-text"
              label={
                <InLanguage of={listed(texts, procedure.id).locale}>
                  {shownText(procedure, listed(texts, procedure.id).texts, procedure.titleText)}
                </InLanguage>
              }
              onPress={() => say(procedure.id)}
            />
          ))}
        </TileGrid>
      </Split>
    </Frame>
  );
}
