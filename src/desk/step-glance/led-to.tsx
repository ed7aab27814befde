import { useDesk } from '../use-desk.ts';
import './step-glance.css';

/** What the end of a procedure offers its person to open next, by title: only they can open it. */
export const LedTo = ({ titles }: { readonly titles: readonly string[] }) => {
  const { t } = useDesk().words;
  if (titles.length === 0) return null;
  return (
    <>
      <p class="step-glance__note">{t('steps.outcome.also')}</p>
      <ul class="step-glance__lines">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  );
};
