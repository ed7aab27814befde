import type { DeskCallback } from '#contract/schemas/callback.ts';
import { phoneNumber, printedNumber } from '#core/callback/phone.ts';
import { Button } from '#ui/button/button.tsx';
import { LinkButton } from '#ui/link-button/link-button.tsx';
import { catchesFocus } from '../frame/use-kept-focus.ts';
import { useDesk } from '../use-desk.ts';
import { CallOff } from './call-off.tsx';
import type { Calling } from './calling.ts';

interface CallbackNumberProps {
  readonly callback: DeskCallback;
  readonly calling: Calling;
}

/** The answer to say, the number to call, and what came of it. */
export const CallbackNumber = ({ callback, calling }: CallbackNumberProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  const shown = services.callbacks.number.value;
  const number = shown?.callbackId === callback.callbackId ? shown.number : null;
  return (
    <>
      <h3 class="desk-eyebrow">{t('desk.callbacks.say')}</h3>
      <blockquote class="answer-panel__text">{callback.answer}</blockquote>
      {number === null ? (
        <p>
          <Button kind="main" icon="eye" busy={calling.busy.value} onPress={() => void calling.showNumber()}>
            {t('desk.callbacks.show')}
          </Button>
        </p>
      ) : (
        <Shown number={number} calling={calling} />
      )}
      <p>
        <Button kind="plain" busy={calling.busy.value} onPress={() => void calling.giveBack()}>
          {t('desk.callbacks.giveBack')}
        </Button>{' '}
        <CallOff calling={calling} />
      </p>
    </>
  );
};

const Shown = ({ number, calling }: { readonly number: string; readonly calling: Calling }) => {
  const { t } = useDesk().words;
  const read = phoneNumber(number);
  return (
    <>
      <p class="callback-work__number" tabIndex={-1} {...catchesFocus}>
        {read === null ? number : printedNumber(read)}
      </p>
      <div class="answer-panel__actions">
        <LinkButton kind="main" icon="phone" href={`tel:${number}`}>
          {t('desk.callbacks.call')}
        </LinkButton>
        <Button icon="check" busy={calling.busy.value} onPress={() => void calling.noteTry(true)}>
          {t('desk.callbacks.reached')}
        </Button>
        <Button icon="x" busy={calling.busy.value} onPress={() => void calling.noteTry(false)}>
          {t('desk.callbacks.missed')}
        </Button>
      </div>
      <p class="answer-panel__note">{t('desk.callbacks.missedHint')}</p>
    </>
  );
};
