import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/icon/icon.tsx';
import { pageShown } from '../pages.ts';
import { useDesk } from '../use-desk.ts';
import { useQuestions } from './use-questions.ts';
import './colleague.css';

/** Whoever may answer: officers and managers while signed in, facilitators while on duty. */
export const QuestionsBand = () => {
  const { duty, has, services } = useDesk();
  const may = has('officer') || has('manager') || (has('facilitator') && duty.on.value);
  // The page of the questions reads them itself.
  return may && pageShown(services.places.place.value.page, has) !== 'questions' ? <Band /> : null;
};

const Band = () => {
  const { services, words } = useDesk();
  const { t } = words;
  useQuestions();
  const list = services.questions.list.value;
  const waiting = list.state === 'ready' ? list.items.filter(({ state }) => state === 'asked').length : 0;
  return (
    <div role="status">
      {waiting > 0 && (
        <div class="questions-band">
          <Icon name="message" />
          <p class="questions-band__words">{t('desk.questions.band', { count: waiting })}</p>
          <Button kind="plain" icon="arrow-right" onPress={() => services.places.go({ page: 'questions' })}>
            {t('desk.questions.bandGo')}
          </Button>
        </div>
      )}
    </div>
  );
};
