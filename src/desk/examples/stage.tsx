import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { words } from '#i18n/locales/fr.ts';
import { createTranslator } from '#i18n/translator.ts';
import { desk as deskWords } from '#i18n/locales/fr-desk.ts';
import { createDesk, type Desk } from '../desk.ts';
import { DeskApp } from '../desk-app.tsx';
import { DeskContext } from '../use-desk.ts';
import { fakeServices, north, type Scene } from './fake-services.ts';

export interface StageProps {
  readonly scene: Scene;
  /** Begins the service, as a touch would. */
  readonly onDuty?: boolean;
  /** What was done just before the picture. */
  readonly then?: (desk: Desk) => void;
  /** One screen instead of the whole desk. */
  readonly children?: (desk: Desk) => ComponentChildren;
}

/** The desk, or one of its screens, over fake services. */
export const Stage = ({ scene, onDuty = false, then, children }: StageProps) => {
  const desk = useMemo(() => {
    const made = createDesk(fakeServices(scene), createTranslator('fr', { ...words, desk: deskWords }));
    if (onDuty) void made.duty.start(north);
    // After the drawing, when what the service began has taken effect.
    if (then) queueMicrotask(() => then(made));
    return made;
  }, []);
  if (!children) return <DeskApp desk={desk} />;
  return <DeskContext.Provider value={desk}>{children(desk)}</DeskContext.Provider>;
};
