import type { Resident } from '../app/resident.ts';
import type { World } from './fake-services.ts';

/** One screen in one of its forms, with services that are plain objects. Its name is its picture's name. */
export interface ScreenExample {
  /** `<setting>-<screen>-<form>`, in kebab case. */
  readonly name: string;
  readonly setting: 'kiosk' | 'home';
  readonly world: World;
  /** What the resident did before. */
  readonly before: (resident: Resident) => void;
  /** A screen that no place leads to. */
  readonly shown?: 'failure';
}
