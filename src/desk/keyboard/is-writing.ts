const silentInputs: readonly string[] = ['button', 'checkbox', 'radio', 'submit', 'reset'];

/** Whether letters typed there belong to a field, or choose in a list. */
export const isWriting = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !silentInputs.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
};
