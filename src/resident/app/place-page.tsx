import { WithContent } from '../content/with-content.tsx';
import type { Place } from '../router/place.ts';
import {
  AroundPage,
  CallbackPage,
  CorrectionsPage,
  DirectoryPlacePage,
  DisplayPage,
  FindPage,
  FinishPage,
  GuidePage,
  LanguagesPage,
  LegalPage,
  LifeEventPage,
  MissingPage,
  PaidPage,
  PayPage,
  PersonPage,
  ProcedurePage,
  ReportPage,
  SharePage,
  TrackPage,
  WherePage,
} from './pages.ts';

/** The page of each place; only a kiosk has a waiting screen, elsewhere finding comes first. */
export function PlacePage({ place }: { readonly place: Place }) {
  switch (place.at) {
    case 'attract':
    case 'find':
      return <WithContent>{(content) => <FindPage content={content} />}</WithContent>;
    case 'life-event':
      return <WithContent>{(content) => <LifeEventPage content={content} id={place.id} />}</WithContent>;
    case 'guide':
      return <WithContent>{(content) => <GuidePage content={content} id={place.id} />}</WithContent>;
    case 'procedure':
      return (
        <WithContent>
          {(content) => <ProcedurePage content={content} id={place.id} depth={place.depth} />}
        </WithContent>
      );
    case 'person':
      return <PersonPage />;
    case 'pay':
      return <PayPage />;
    case 'paid':
      return <PaidPage />;
    case 'track':
      return <TrackPage />;
    case 'share':
      return <SharePage />;
    case 'callback':
      return <CallbackPage />;
    case 'around':
      return <WithContent>{(content) => <AroundPage content={content} />}</WithContent>;
    case 'where':
      return <WithContent>{(content) => <WherePage content={content} />}</WithContent>;
    case 'place':
      return (
        <WithContent>
          {(content) => <DirectoryPlacePage key={place.id} content={content} id={place.id} />}
        </WithContent>
      );
    case 'display':
      return <DisplayPage />;
    case 'languages':
      return <LanguagesPage />;
    case 'finish':
      return <FinishPage />;
    case 'legal':
      return <LegalPage key={place.page} page={place.page} />;
    case 'report':
      return <WithContent>{(content) => <ReportPage content={content} of={place.of} />}</WithContent>;
    case 'corrections':
      return <WithContent>{(content) => <CorrectionsPage content={content} />}</WithContent>;
    case 'missing':
      return <MissingPage />;
  }
}
