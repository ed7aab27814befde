import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Opinion, opinions } from '#core/statistics/splits.ts';
import type { Translator } from '#i18n/translator.ts';
import { Face } from './face.tsx';
import './satisfaction.css';

export interface SatisfactionProps {
  readonly count: { readonly opinion: ReadonlySignal<Opinion | null>; say(opinion: Opinion): void };
  readonly translator: Translator;
}

/** One touch, if one likes, at the end of a procedure; thanks take its place and nothing is asked again. */
export function Satisfaction({ count, translator: { t } }: SatisfactionProps) {
  const thanks = useRef<HTMLParagraphElement>(null);
  const said = count.opinion.value;
  return (
    <section class="satisfaction" aria-labelledby="satisfaction-question">
      <h2 class="satisfaction__question" id="satisfaction-question">
        {t('steps.opinion.question')}
      </h2>
      <p class="satisfaction__thanks" role="status" tabIndex={-1} ref={thanks}>
        {said ? t('steps.opinion.thanks') : t('steps.opinion.note')}
      </p>
      {!said && (
        <ul class="satisfaction__faces">
          {opinions.map((opinion) => (
            <li key={opinion}>
              <button
                type="button"
                class="satisfaction__face"
                onClick={() => {
                  count.say(opinion);
                  thanks.current?.focus();
                }}
              >
                <Face opinion={opinion} />
                <span>{t(`steps.opinion.${opinion}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
