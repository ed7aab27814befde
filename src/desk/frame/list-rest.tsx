import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ListPart } from '#client/models/desk/paged-list.ts';
import type { DeskAnswer, Refusal } from '#client/models/desk/refusal.ts';
import type { ListRest } from '#contract/schemas/list-rest.ts';
import { Button } from '#ui/button/button.tsx';
import { useDesk } from '../use-desk.ts';
import { PlainRefusal } from './plain-refusal.tsx';
import { useBroughtIntoSight } from './use-brought-into-sight.ts';
import './list-rest.css';

type Listed = 'requests' | 'callbacks';

interface LeftOutProps {
  readonly of: Listed;
  readonly part: ListPart;
  readonly rest: ListRest | undefined;
  /** How many of this part stand there. */
  readonly shown: number;
}

/** How many are shown, in what order, and how many are not; nothing where all of them are. */
export const LeftOut = ({ of, part, rest, shown }: LeftOutProps) => {
  const { t, number } = useDesk().words;
  const left = rest?.[part];
  if (!left) return null;
  return (
    <p class="list-rest__said" role="status">
      {t(`desk.${of}.rest.${part}`, {
        count: left.count,
        shown: number(shown),
        left: number(left.count),
      })}
    </p>
  );
};

interface NextOnesProps extends Omit<LeftOutProps, 'shown'> {
  readonly next: (part: ListPart) => Promise<DeskAnswer>;
}

const cardsOf = (list: Element | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('.request-card') ?? []),
];

/** The next ones of a part. The focus goes to the first that came, since the button may go. */
export const NextOnes = ({ of, part, rest, next }: NextOnesProps) => {
  const { t } = useDesk().words;
  const box = useRef<HTMLDivElement>(null);
  const busy = useSignal(false);
  const refusal = useSignal<Refusal | null>(null);
  useBroughtIntoSight(box, refusal.value);
  if (!rest?.[part]) return null;
  const more = async (): Promise<void> => {
    const list = box.current?.closest('.request-list') ?? null;
    const before = new Set(cardsOf(list));
    busy.value = true;
    const answer = await next(part);
    busy.value = false;
    refusal.value = answer.ok ? null : answer.refusal;
    if (!answer.ok) return;
    requestAnimationFrame(() =>
      cardsOf(list)
        .find((card) => !before.has(card))
        ?.focus(),
    );
  };
  return (
    <div class="list-rest" ref={box}>
      <Button icon="down" wide busy={busy.value} onPress={() => void more()}>
        {t(`desk.${of}.next.${part}`)}
      </Button>
      {refusal.value && <PlainRefusal refusal={refusal.value} of="reading" />}
    </div>
  );
};
