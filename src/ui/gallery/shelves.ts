import type { Example } from './example.ts';

/** Every `*.examples.tsx` of this room, by the name of its component. */
const modules = import.meta.glob<{ readonly examples: readonly Example[] }>('../*/*.examples.tsx', {
  eager: true,
});

export type Shelf = { readonly component: string; readonly examples: readonly Example[] };

export const shelves: readonly Shelf[] = Object.entries(modules).map(([path, module]) => ({
  component: path.split('/').at(-2) ?? path,
  examples: module.examples,
}));

/** One example by the name of its picture: "screen-question". */
export function exampleOf(id: string): Example | undefined {
  return shelves
    .flatMap(({ component, examples }) => examples.map((example) => ({ component, example })))
    .find(({ component, example }) => `${component}-${example.name}` === id)?.example;
}
