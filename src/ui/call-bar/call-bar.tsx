import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';
import { usePress } from '../press/use-press.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import './call-bar.css';

export type CallState = 'ready' | 'waiting' | 'coming' | 'here' | 'kept' | 'nobody';

export type CallBarProps = {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly state: CallState;
  readonly icon?: IconName | undefined;
  readonly onPress: () => void;
};

const iconOf: Record<CallState, IconName> = {
  ready: 'hand',
  waiting: 'bell',
  coming: 'footprints',
  here: 'smile',
  kept: 'wifi-off',
  nobody: 'clock',
};

const wayCome: Record<CallState, number> = { ready: 0, waiting: 1, coming: 2, here: 3, kept: 0, nobody: 0 };

/** The yellow bar: the way to a person. It never turns into "cancel", since a second touch in doubt would cancel. */
export function CallBar({ label, detail, state, icon, onPress }: CallBarProps) {
  const press = usePress(onPress);
  const said = state === 'ready' ? '' : [label, detail].filter(Boolean).join('. ');
  return (
    <>
      <button type="button" class="call-bar" data-state={state} onClick={press}>
        <span class="call-bar__face">
          <Icon name={icon ?? iconOf[state]} />
        </span>
        <span class="call-bar__words">
          <span class="call-bar__label">{label}</span>
          {detail && (
            <span class="call-bar__detail">
              {wayCome[state] > 0 && <WayCome count={wayCome[state]} />}
              <span>{detail}</span>
            </span>
          )}
        </span>
      </button>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}

function WayCome({ count }: { readonly count: number }) {
  return (
    <span class="call-bar__way" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <span key={step} class="call-bar__step" data-done={step <= count} />
      ))}
    </span>
  );
}
