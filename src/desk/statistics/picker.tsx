import { useId } from 'preact/hooks';
import '../frame/desk-field.css';
import './picker.css';

interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string) => void;
}

/** One of a few, by the system's own list. */
export const Picker = ({ label, value, options, onPick }: PickerProps) => {
  const id = useId();
  return (
    <div class="picker">
      <label class="picker__label" for={id}>
        {label}
      </label>
      <select
        class="picker__select desk-control"
        id={id}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
