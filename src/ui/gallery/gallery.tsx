import type { Example } from './example.ts';
import './gallery.css';

/** Every `*.examples.tsx` of this room, by the name of its component. */
const modules = import.meta.glob<{ readonly examples: readonly Example[] }>('../*/*.examples.tsx', {
  eager: true,
});

export type Shelf = { readonly component: string; readonly examples: readonly Example[] };

export const shelves: readonly Shelf[] = Object.entries(modules).map(([path, module]) => ({
  component: path.split('/').at(-2) ?? path,
  examples: module.examples,
}));

export type GalleryProps = {
  /** One component alone; all of them without it. */
  readonly component?: string | undefined;
};

export function Gallery({ component }: GalleryProps) {
  const shown = shelves.filter((shelf) => component === undefined || shelf.component === component);
  return (
    <div class="gallery">
      {shown.map((shelf) => (
        <section key={shelf.component} class="gallery__shelf" id={shelf.component}>
          <h2 class="gallery__name">{shelf.component}</h2>
          {shelf.examples.map((example) => (
            <figure
              key={example.name}
              class="gallery__example"
              data-example={`${shelf.component}-${example.name}`}
            >
              <figcaption class="gallery__caption">{example.name}</figcaption>
              <div class="gallery__stage">{example.render()}</div>
            </figure>
          ))}
        </section>
      ))}
    </div>
  );
}
