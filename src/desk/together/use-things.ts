import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PointKind } from '#core/together/point.ts';

/** One thing of the mirrored step, and where it stands in the mirror. */
export interface Thing {
  readonly kind: PointKind;
  readonly id: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const kinds: readonly (readonly [selector: string, kind: PointKind])[] = [
  ['.choice[data-thing]', 'choice'],
  ['.checklist__items > [data-thing]', 'item'],
  ['.summary-row[data-thing]', 'field'],
  ['.pointed[data-thing]', 'field'],
];

const thingsIn = (box: HTMLElement): readonly Thing[] => {
  const origin = box.getBoundingClientRect();
  return kinds.flatMap(([selector, kind]) =>
    [...box.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      // A question of choices is pointed at choice by choice.
      if (kind === 'field' && element.querySelector('.choice')) return [];
      const { top, left, width, height } = element.getBoundingClientRect();
      const id = element.dataset['thing'] ?? '';
      return [{ kind, id, top: top - origin.top, left: left - origin.left, width, height }];
    }),
  );
};

const same = (a: readonly Thing[], b: readonly Thing[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What stands in the mirror, measured again whenever it was drawn or its size changed. */
export const useThings = (box: RefObject<HTMLElement | null>): readonly Thing[] => {
  const things = useSignal<readonly Thing[]>([]);
  const measure = (): void => {
    if (!box.current) return;
    const now = thingsIn(box.current);
    if (!same(now, things.peek())) things.value = now;
  };
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    const sizes = new ResizeObserver(measure);
    if (box.current) sizes.observe(box.current);
    return () => sizes.disconnect();
  }, []);
  return things.value;
};
