import { availabilities, type Availability } from '#contract/schemas/desk.ts';
import { useDesk } from '../use-desk.ts';
import './availability-select.css';

const isAvailability = (value: string): value is Availability =>
  availabilities.some((availability) => availability === value);

/** A native list: known to every hand, keyboard and screen reader. */
export const AvailabilitySelect = () => {
  const { board, duty, services, words } = useDesk();
  const { t } = words;
  const availability = duty.availability.value;
  // Nobody hears it while the line is cut, and after a minute the kiosks say that nobody is here.
  const unheard = services.queue.staleSince.value !== null;
  const helping = availability === 'busy' && board.value.mine.length > 0;
  return (
    <label class="availability" data-availability={unheard ? 'unheard' : availability}>
      <span class="visually-hidden">{t('desk.availability.label')}</span>
      <select
        class="availability__select"
        value={availability}
        title={
          unheard
            ? t('desk.availability.unheardHint')
            : helping
              ? t('desk.availability.helpingHint')
              : undefined
        }
        onChange={({ currentTarget }) => {
          if (isAvailability(currentTarget.value)) duty.choose(currentTarget.value);
        }}
      >
        {availabilities.map((one) => (
          <option key={one} value={one}>
            {unheard && one === availability
              ? t('desk.availability.unheard', { availability: t(`desk.availability.${one}`) })
              : t(`desk.availability.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
