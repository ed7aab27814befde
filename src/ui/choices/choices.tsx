import { PointedTag, type PointedWords } from '../pointed/pointed.tsx';
import './choices.css';

export type ChoiceOption = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** "Je ne sais pas": a true answer, set a little apart. */
  readonly unsure?: boolean | undefined;
  /** An agent points at it from the desk. */
  readonly pointed?: boolean | undefined;
};

export type ChoicesProps = {
  /** Also the id of the group, so that an error summary can lead to it. */
  readonly name: string;
  readonly legendId: string;
  readonly options: readonly ChoiceOption[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly errorId?: string | undefined;
  readonly describedBy?: string | undefined;
  /** What is said of the option that an agent points at. */
  readonly pointedWords?: PointedWords | undefined;
};

export function Choices({ name, legendId, options, errorId, describedBy, ...rest }: ChoicesProps) {
  const described = [describedBy, errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div class="choices">
      <div
        id={name}
        class="choices__list"
        role="radiogroup"
        aria-labelledby={legendId}
        aria-describedby={described}
        aria-invalid={errorId === undefined ? undefined : true}
      >
        {options.map((option) => (
          <Choice key={option.id} name={name} option={option} {...rest} />
        ))}
      </div>
    </div>
  );
}

type ChoiceProps = Pick<ChoicesProps, 'name' | 'value' | 'onChange' | 'pointedWords'> & {
  readonly option: ChoiceOption;
};

function Choice({ name, option, value, onChange, pointedWords }: ChoiceProps) {
  const id = `${name}-${option.id}`;
  const hints = [option.hint && `${id}-hint`, option.pointed && pointedWords && `${id}-pointed`];
  return (
    <label class="choice" data-thing={option.id} data-unsure={option.unsure} data-pointed={option.pointed}>
      <input
        id={id}
        class="choice__radio"
        type="radio"
        name={name}
        value={option.id}
        checked={value === option.id}
        aria-labelledby={`${id}-label`}
        aria-describedby={hints.filter(Boolean).join(' ') || undefined}
        onChange={() => onChange(option.id)}
      />
      <span class="choice__words">
        <span class="choice__label" id={`${id}-label`}>
          {option.label}
        </span>
        {option.hint && (
          <span class="choice__hint" id={`${id}-hint`}>
            {option.hint}
          </span>
        )}
      </span>
      {option.pointed && pointedWords && <PointedTag id={`${id}-pointed`} words={pointedWords} />}
    </label>
  );
}
