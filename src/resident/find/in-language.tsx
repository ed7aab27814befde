import type { ComponentChildren } from 'preact';
import { directionOf, type Locale } from '#core/locale.ts';
import { useResident } from '../app/resident-context.ts';

interface InLanguageProps {
  readonly of: Locale | undefined;
  readonly children: ComponentChildren;
}

/** Words of another language than the screen's say which, and keep their own order. */
export function InLanguage({ of, children }: InLanguageProps) {
  const { locale } = useResident().language.translator.value;
  if (of === undefined || of === locale) return <>{children}</>;
  return (
    <span lang={of} dir={directionOf(of)}>
      {children}
    </span>
  );
}
