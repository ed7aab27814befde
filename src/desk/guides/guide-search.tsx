import type { Signal } from '@preact/signals';
import { Icon } from '#ui/icon/icon.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { useDesk } from '../use-desk.ts';

/** Words for the guides: they stay in this page, and are in no address. */
export const GuideSearch = ({ id, words }: { readonly id: string; readonly words: Signal<string> }) => {
  const { t } = useDesk().words;
  return (
    <TextField
      id={id}
      type="search"
      size="medium"
      label={t('desk.guides.search')}
      hint={t('desk.guides.searchHint')}
      prefix={<Icon name="search" />}
      maxLength={80}
      value={words.value}
      onInput={(typed) => {
        words.value = typed;
      }}
    />
  );
};
