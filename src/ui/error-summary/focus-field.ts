const focusable = 'input, select, textarea, button';

/** Leads to the field, or to the first thing that can be filled in a group of that id. */
export function focusField(event: Event, fieldId: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  const target = field?.matches(focusable) ? field : field?.querySelector<HTMLElement>(focusable);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
