import { useDesk } from '../use-desk.ts';
import './key-hint.css';

/** The key of a button, for the eyes; the list of keys says it to everyone. Gone when the keys are switched off. */
export const KeyHint = ({ children }: { readonly children: string }) => {
  const { services } = useDesk();
  if (!services.preferences.current.value.shortcuts) return null;
  return (
    <kbd class="key-hint" aria-hidden="true">
      {children}
    </kbd>
  );
};
