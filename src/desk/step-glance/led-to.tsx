import { useDesk } from '../use-desk.ts';
import type { LedTo } from './procedure-title.ts';
import './step-glance.css';

/** By title: only its person can open them. */
export const LedToLines = ({ ledTo }: { readonly ledTo: LedTo | null }) => {
  const { t } = useDesk().words;
  if (ledTo === null) return null;
  return (
    <>
      <p class="step-glance__note">{t(ledTo.heading)}</p>
      <ul class="step-glance__lines">
        {ledTo.titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  );
};
