import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '#ui/icon/icon.tsx';
import type { PageName } from '../pages.ts';
import { useDesk } from '../use-desk.ts';
import { DeskNavItem } from './desk-nav-item.tsx';

interface DeskNavMoreProps {
  readonly pages: readonly PageName[];
  readonly here: PageName | null;
}

/** The pages of now and then, behind one button that says which of them is open. */
export const DeskNavMore = ({ pages, here }: DeskNavMoreProps) => {
  const { t } = useDesk().words;
  const { open, whole, button, close } = useDisclosure();
  const inside = here !== null && pages.includes(here);
  return (
    <div class="desk-nav__more" ref={whole}>
      <button
        type="button"
        ref={button}
        class="desk-nav__item desk-nav__button"
        aria-expanded={open.value}
        data-here={inside}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {inside ? t('desk.nav.moreHere', { page: t(`desk.nav.${here}`) }) : t('desk.nav.more')}
        <Icon name="down" />
      </button>
      {open.value && (
        <div class="desk-nav__sheet">
          {pages.map((page) => (
            <DeskNavItem key={page} page={page} here={page === here} onGo={close} />
          ))}
        </div>
      )}
    </div>
  );
};

/** Closed by Escape, which gives the button its focus back, and by whatever happens outside of it. */
const useDisclosure = () => {
  const open = useSignal(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    open.value = false;
  };
  useSignalEffect(() => {
    if (!open.value) return undefined;
    const outside = ({ target }: Event) => {
      if (target instanceof Node && whole.current?.contains(target) !== true) close();
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      close();
      button.current?.focus();
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    addEventListener('keydown', escape);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
      removeEventListener('keydown', escape);
    };
  });
  return { open, whole, button, close };
};
