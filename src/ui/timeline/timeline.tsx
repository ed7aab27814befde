import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';
import './timeline.css';

export type TimelineStep = {
  readonly label: string;
  readonly time?: string | undefined;
  readonly state: 'done' | 'now' | 'todo';
  readonly icon?: IconName | undefined;
};

export type TimelineProps = {
  readonly steps: readonly TimelineStep[];
  readonly label: string;
  /** What moves along it: a person is yellow, a file is pine. */
  readonly about?: 'person' | 'file' | undefined;
};

const iconOf: Record<TimelineStep['state'], IconName | null> = {
  done: 'check',
  now: 'footprints',
  todo: null,
};

export function Timeline({ steps, label, about = 'person' }: TimelineProps) {
  return (
    <ol class="timeline" data-about={about} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          class="timeline__step"
          data-state={step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span class="timeline__mark">
            <Mark step={step} about={about} />
          </span>
          <span class="timeline__label">{step.label}</span>
          {step.time && (
            <span class="timeline__time">
              <bdi>{step.time}</bdi>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Mark({ step, about }: { readonly step: TimelineStep; readonly about: 'person' | 'file' }) {
  const usual = step.state === 'now' && about === 'file' ? 'clock' : iconOf[step.state];
  const name = step.icon ?? usual;
  return name ? <Icon name={name} /> : null;
}
