import { Heading } from '#ui/heading/heading.tsx';
import { Split } from '#ui/split/split.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { ProcedureTiles } from '../find/procedure-tiles.tsx';
import { Frame } from '../frame/frame.tsx';
import { MissingPage } from '../missing/missing-page.tsx';
import { useBack } from '../router/use-back.ts';
import { proceduresUnder } from './procedures-under.ts';

/** The procedures of one situation of life. */
export function LifeEventPage({ content, id }: { readonly content: Content; readonly id: string }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const back = useBack();
  const procedures = proceduresUnder(content.library, id);
  const name = content.texts.common[`lifeEvent.${id}`];
  if (name === undefined || procedures.length === 0) return <MissingPage />;
  return (
    <Frame title={name} onBack={back}>
      <Split
        lead={
          <Heading focusOnMount lead={t('visit.life-event.lead')}>
            {name}
          </Heading>
        }
      >
        <ProcedureTiles procedures={procedures} texts={content.texts} />
      </Split>
    </Frame>
  );
}
