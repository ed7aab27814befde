import { WithContent } from '../content/with-content.tsx';
import type { Place } from '../router/place.ts';
import {
  DisplayPage,
  FindPage,
  FinishPage,
  LanguagesPage,
  LegalPage,
  LifeEventPage,
  MissingPage,
  PersonPage,
  ProcedurePage,
} from './pages.ts';

/** The page of each place; only a kiosk has a waiting screen, elsewhere finding comes first. */
export function PlacePage({ place }: { readonly place: Place }) {
  switch (place.at) {
    case 'attract':
    case 'find':
      return <WithContent>{(content) => <FindPage content={content} />}</WithContent>;
    case 'life-event':
      return <WithContent>{(content) => <LifeEventPage content={content} id={place.id} />}</WithContent>;
    case 'procedure':
      return (
        <WithContent>
          {(content) => <ProcedurePage content={content} id={place.id} depth={place.depth} />}
        </WithContent>
      );
    case 'person':
      return <PersonPage />;
    case 'display':
      return <DisplayPage />;
    case 'languages':
      return <LanguagesPage />;
    case 'finish':
      return <FinishPage />;
    case 'legal':
      return <LegalPage key={place.page} page={place.page} />;
    case 'missing':
      return <MissingPage />;
  }
}
