import { Icon } from '#ui/icon/icon.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { useResident } from '../app/resident-context.ts';

const fieldId = 'search';
/** Nobody looks for more than a line. */
const longest = 80;

export function SearchField() {
  const { visit, language, kiosk } = useResident();
  const { t } = language.translator.value;
  const label = t('resident.find.search');
  const open = (): void =>
    kiosk?.keyboard.open({
      id: fieldId,
      label,
      layout: 'azerty',
      read: () => visit.search.value,
      write: (words) => visit.searchFor(words.slice(0, longest)),
    });
  return (
    <TextField
      id={fieldId}
      type="search"
      label={label}
      hint={t('resident.find.search-hint')}
      prefix={<Icon name="search" />}
      value={visit.search.value}
      onInput={visit.searchFor}
      onFocus={open}
      inputMode="search"
      maxLength={longest}
      readOnlyForKeyboard={kiosk !== null}
    />
  );
}
