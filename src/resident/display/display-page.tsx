import type { IconName } from '#ui/icon/icon-names.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import { NeedsPicker } from '../person/needs-picker.tsx';
import { useBack } from '../router/use-back.ts';
import { contrasts, postures, sizes, themes, type DisplayChoice } from './display.ts';

/** How the screens look. Every touch shows at once, on this very screen. */
export function DisplayPage() {
  const { language, setting } = useResident();
  const { t } = language.translator.value;
  return (
    <Frame title={t('visit.display.title')} onBack={useBack()}>
      <Split
        lead={
          <Stack gap="l">
            <Heading focusOnMount lead={t(`visit.display.lead-${setting}`)}>
              {t('visit.display.title')}
            </Heading>
            <Preview />
          </Stack>
        }
      >
        <Stack gap="l">
          <Setting name="size" values={sizes} />
          <Setting name="contrast" values={contrasts} />
          {setting === 'kiosk' ? (
            <>
              <Setting name="posture" values={postures} icons={{ seated: 'armchair' }} />
              <NeedsPicker hint={t('visit.needs.hint-before')} />
            </>
          ) : (
            <Setting name="theme" values={themes} />
          )}
        </Stack>
      </Split>
    </Frame>
  );
}

function Preview() {
  const { language, display } = useResident();
  const { t } = language.translator.value;
  return (
    <Stack gap="s">
      <Notice tone="info" icon="eye">
        {t('visit.display.preview')}
      </Notice>
      {display.changed.value && (
        <Button kind="plain" icon="undo" onPress={display.reset}>
          {t('visit.display.reset')}
        </Button>
      )}
    </Stack>
  );
}

interface SettingProps<N extends keyof DisplayChoice> {
  readonly name: N;
  readonly values: readonly DisplayChoice[N][];
  readonly icons?: Partial<Readonly<Record<DisplayChoice[N], IconName>>>;
}

function Setting<N extends keyof DisplayChoice>({ name, values, icons = {} }: SettingProps<N>) {
  const { language, display } = useResident();
  const { t } = language.translator.value;
  const chosen = display.choice.value[name];
  return (
    <Panel heading={t(`visit.display.${name}`)}>
      <Stack row even gap="s">
        {values.map((value) => (
          <Button
            key={value}
            icon={icons[value]}
            pressed={value === chosen}
            onPress={() => display.set({ [name]: value } as Partial<DisplayChoice>)}
          >
            {t(wordOf(name, value))}
          </Button>
        ))}
      </Stack>
    </Panel>
  );
}

type Value = { [N in keyof DisplayChoice]: `${N}-${DisplayChoice[N]}` }[keyof DisplayChoice];

const wordOf = <N extends keyof DisplayChoice>(name: N, value: DisplayChoice[N]) =>
  `visit.display.${`${name}-${value}` as Value}` as const;
