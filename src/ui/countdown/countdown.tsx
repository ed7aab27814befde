import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import './countdown.css';

export type CountdownProps = {
  /** Seconds. */
  readonly total: number;
  /** Seconds. */
  readonly left: number;
  readonly label: string;
};

const radius = 54;
const around = 2 * Math.PI * radius;

/** The label is said again every ten seconds only, not at each tick. */
export function Countdown({ total, left, label }: CountdownProps) {
  const part = total > 0 ? Math.max(0, Math.min(1, left / total)) : 0;
  const whole = Math.max(0, Math.ceil(left));
  return (
    <div class="countdown">
      <svg class="countdown__ring" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle class="countdown__track" cx="60" cy="60" r={radius} />
        <circle
          class="countdown__left"
          cx="60"
          cy="60"
          r={radius}
          stroke-dasharray={`${around}`}
          stroke-dashoffset={`${around * (1 - part)}`}
        />
      </svg>
      <span class="countdown__number" aria-hidden="true">
        {whole}
      </span>
      <p class="countdown__label" aria-hidden="true">
        {label}
      </p>
      <VisuallyHidden role="status">
        {whole % 10 === 0 || whole === total ? `${label} ${whole}` : ''}
      </VisuallyHidden>
    </div>
  );
}
