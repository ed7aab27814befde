import { computed, effect, signal, untracked } from '@preact/signals';
import type { Together } from '#client/models/together/together.ts';
import type { Resident } from '../app/resident.ts';
import { BackPointed } from './back-pointed.tsx';
import { screenOf } from './screen-of.ts';
import type { TogetherModel } from './shown-together.ts';
import { ShareAnswers } from './share-answers.tsx';
import { AskingBar } from './asking-bar.tsx';

type Needs = Pick<Resident, 'visit' | 'router' | 'language' | 'content'>;

const none: ReadonlySet<string> = new Set();

export const createTogetherModel = (
  together: Together,
  { visit, router, language, content }: Needs,
): TogetherModel => {
  /** A "oui" to one answer is to the answer of one walk: it counts in no other. */
  const given = signal({ walk: 0, fields: none });
  const shared = computed(() => (given.value.walk === visit.begun.value ? given.value.fields : none));
  const give = (fields: ReadonlySet<string>): void => {
    given.value = { walk: visit.begun.peek(), fields };
  };
  const declined = signal(false);
  const library = computed(() => (content.value.status === 'ready' ? content.value.value.library : null));

  const stops = [
    // Another agent is another question, and a "oui" to one answer ends with the showing.
    effect(() => {
      if (together.sharing.value === 'no') give(none);
    }),
    effect(() => {
      if (!together.possible.value) declined.value = false;
    }),
    effect(() => {
      if (!together.possible.value) return;
      const { locale } = language.translator.value;
      const screen = screenOf({
        visit,
        place: router.place.value,
        library: library.value,
        locale,
        shared: shared.value,
      });
      untracked(() => together.stand(screen));
    }),
  ];

  return {
    possible: together.possible,
    sharing: together.sharing,
    pointed: together.pointed,
    declined,
    shared,
    start: () => {
      declined.value = false;
      together.start();
    },
    decline: () => {
      declined.value = true;
    },
    stop: () => {
      declined.value = true;
      together.stop();
    },
    toggle: (field) => {
      const next = new Set(shared.peek());
      if (!next.delete(field)) next.add(field);
      give(next);
    },
    end: () => {
      for (const stop of stops) stop();
      together.end();
    },
    Bar: AskingBar,
    Answers: ShareAnswers,
    Back: BackPointed,
  };
};
