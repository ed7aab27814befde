import type { ComponentChildren } from 'preact';
import type { Locale } from '#core/locale.ts';
import { examples as deskExamples } from '#desk/examples.tsx';
import { loadWords } from '#i18n/load-words.ts';
import type { DisplayChoice } from '#resident/display/display.ts';
import { ExampleScreen } from '#resident/examples/example-screen.tsx';
import { examples as residentExamples } from '#resident/examples.tsx';

export type Setting = 'kiosk' | 'home' | 'desk';

/** How a screen is asked to look by the address of this page. */
export interface Asked {
  readonly locale: Locale;
  readonly display: Partial<DisplayChoice>;
}

/** One screen in one of its forms, whichever room drew it. */
export interface Shown {
  readonly name: string;
  readonly setting: Setting;
  readonly render: (asked: Asked) => Promise<ComponentChildren>;
}

const resident: readonly Shown[] = residentExamples.map((example) => ({
  name: example.name,
  setting: example.setting,
  render: async ({ locale, display }) => (
    <ExampleScreen
      example={example}
      locale={locale}
      words={await loadWords(locale)}
      loadWords={loadWords}
      display={display}
    />
  ),
}));

const desk: readonly Shown[] = deskExamples.map(({ name, render }) => ({
  name: name.startsWith('desk-') ? name : `desk-${name}`,
  setting: 'desk',
  render: () => Promise.resolve(render()),
}));

export const everyScreen: readonly Shown[] = [...resident, ...desk];
