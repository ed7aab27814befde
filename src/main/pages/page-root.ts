import { findCommune } from './commune.ts';
import type { CommuneId } from '#core/ids.ts';

/** The element that a page draws itself into. */
export const pageRoot = (): HTMLElement => {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  return root;
};

/** The first thing any page needs; the only words before a language is known stand here, in French. */
export const communeFor = (root: HTMLElement): Promise<CommuneId> =>
  findCommune(() => {
    root.textContent =
      'Le serveur de la mairie ne répond pas. Nouvel essai dans un instant. Adressez-vous à l’accueil.';
  });
