import type { AccessNeed } from '#core/ticket/ticket.ts';
import { Chip } from '#ui/chip/chip.tsx';
import { useDesk } from '../use-desk.ts';
import { needIcons } from './need-icons.ts';
import './needs.css';

/** What to know before walking there, as the resident chose to say it. */
export const Needs = ({ needs }: { readonly needs: readonly AccessNeed[] }) => {
  const { t } = useDesk().words;
  return (
    <span class="needs">
      {needs.map((need) => (
        <Chip key={need} tone="info" icon={needIcons[need]}>
          {t(`desk.need.${need}`)}
        </Chip>
      ))}
    </span>
  );
};
