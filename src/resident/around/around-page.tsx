import { useEffect } from 'preact/hooks';
import type { Directory } from '#core/directory/place.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content, Resident } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { hereOf } from '../places/here-of.ts';
import { UnreviewedNote } from '../places/unreviewed-note.tsx';
import { WithDirectory } from '../places/with-directory.tsx';
import { useBack } from '../router/use-back.ts';
import { AroundList } from './around-list.tsx';
import { NeedFilter } from './need-filter.tsx';
import '../frame/paper.css';
import './around.css';

/** The places of the commune, the nearest to where one stands or looks first: without a map, to read or to print. */
export function AroundPage({ content }: { readonly content: Content }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  return (
    <Frame title={t('places.title')} onBack={useBack()}>
      <Split
        lead={
          <Heading focusOnMount lead={t('places.lead')}>
            {t('places.title')}
          </Heading>
        }
      >
        <WithDirectory content={content}>
          {(directory) => <Around content={content} directory={directory} />}
        </WithDirectory>
      </Split>
    </Frame>
  );
}

interface AroundProps {
  readonly content: Content;
  readonly directory: Directory;
}

/** At home nothing says where one is: that is asked first, where there is something to choose. */
const mustAsk = ({ kiosk, visit }: Resident, { areas }: Directory): boolean =>
  kiosk === null && visit.around.value.area === undefined && areas.length > 0;

function Around({ content, directory }: AroundProps) {
  const resident = useResident();
  const { setting, language, router } = resident;
  const { t } = language.translator.value;
  const asks = mustAsk(resident, directory);
  useEffect(() => {
    if (asks) router.replace({ at: 'where' });
  }, [asks]);
  if (asks) return null;
  return (
    <Stack gap="l">
      <div class="not-on-paper">
        <Stack gap="m">
          {directory.needs.length > 0 && <NeedFilter directory={directory} />}
          <Stack row gap="s">
            {directory.areas.length > 0 && (
              <Button icon="map-pin" onPress={() => router.go({ at: 'where' })}>
                {t('places.where.change')}
              </Button>
            )}
          </Stack>
        </Stack>
      </div>
      <AroundList content={content} directory={directory} here={hereOf(resident, directory)} />
      <UnreviewedNote directory={directory} />
      {setting === 'home' && (
        <div class="not-on-paper">
          <Button icon="printer" onPress={() => window.print()}>
            {t('places.list.print')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
