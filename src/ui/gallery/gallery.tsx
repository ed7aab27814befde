import { shelves } from './shelves.ts';
import './gallery.css';

export type GalleryProps = {
  /** One component alone; all of them without it. */
  readonly component?: string | undefined;
};

/** Every component in its forms, on shelves; whole screens are left out, since each wants the page for itself. */
export function Gallery({ component }: GalleryProps) {
  const shown = shelves
    .filter((shelf) => component === undefined || shelf.component === component)
    .map((shelf) => ({ ...shelf, examples: shelf.examples.filter((example) => !example.whole) }))
    .filter((shelf) => shelf.examples.length > 0);
  return (
    <main class="gallery" aria-label="Composants" tabIndex={0}>
      {shown.map((shelf) => (
        <section
          key={shelf.component}
          class="gallery__shelf"
          id={shelf.component}
          aria-label={shelf.component}
        >
          <p class="gallery__name">{shelf.component}</p>
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
    </main>
  );
}
