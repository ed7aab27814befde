import type { Directory, Place } from '#core/directory/place.ts';
import type { Locale } from '#core/locale.ts';
import { exampleLibrary } from './example-library.ts';

const [site] = exampleLibrary.sites;
const hours = site?.hours ?? null;

const bare: Place = {
  id: '',
  kind: 'town-hall',
  name: '',
  area: 'paris-19',
  address: null,
  byPost: false,
  phone: '3975',
  email: null,
  link: 'https://www.paris.fr',
  accessText: null,
  noteText: null,
  hours,
  hoursNoteText: null,
  hoursConfirmed: false,
  hoursAsOf: '2025-05-26',
  hoursBorrowed: false,
  asOf: '2025-05-26',
  reviewBy: '2027-01-31',
  owner: 'Rédaction des bornes',
  doubt: null,
  coordinates: null,
  closure: null,
  inPlaceOf: null,
  within: null,
};

const at = (lat: number, lon: number): Pick<Place, 'coordinates'> => ({ coordinates: { lat, lon } });

const places: readonly Place[] = [
  {
    ...bare,
    ...at(48.8826, 2.3822),
    id: 'mairie-19',
    name: 'Mairie du 19ᵉ',
    address: '5-7 place Armand-Carrel, 75019 Paris',
    phone: '01 44 52 29 19',
    hoursConfirmed: true,
    hoursNoteText: 'site.note',
    accessText: 'site.access',
  },
  {
    ...bare,
    ...at(48.8826, 2.3822),
    id: 'aide-19',
    kind: 'online-help',
    name: 'Aide en ligne de la mairie du 19ᵉ',
    address: '5-7 place Armand-Carrel, 75019 Paris (rez-de-chaussée, hall de gauche)',
    within: 'mairie-19',
    hours: null,
    hoursAsOf: null,
    asOf: '2020',
    doubt: 'partial',
  },
  {
    ...bare,
    ...at(48.88612, 2.362548),
    id: 'pimms-18',
    kind: 'france-services',
    area: 'paris-18',
    name: 'PIMMS Médiation, Paris Nord-Est',
    address: '3 bis rue Jacques-Kablé, 75018 Paris',
    phone: '01 40 38 64 65',
    noteText: 'place.pimms.note',
    asOf: '2020-10-12',
    hoursAsOf: '2020-10-12',
    doubt: 'old',
  },
  {
    ...bare,
    ...at(48.87175, 2.35722),
    id: 'mairie-10',
    area: 'paris-10',
    name: 'Mairie du 10ᵉ',
    address: '72 rue du Faubourg-Saint-Martin, 75010 Paris',
    hoursAsOf: '<2018',
    asOf: '<2018',
  },
  {
    ...bare,
    ...at(48.84091, 2.3881),
    id: 'mairie-12',
    area: 'paris-12',
    name: 'Mairie du 12ᵉ',
    address: '130 avenue Daumesnil, 75012 Paris',
    hours: null,
    hoursAsOf: null,
    asOf: '2026-01-10',
    reviewBy: '2026-11-01',
    owner: 'Mairie du 12ᵉ',
    closure: {
      since: '2025-01-27',
      whyText: 'place.12.why',
      announcedText: 'place.12.announced',
      instead: ['mairie-12-temporaire'],
    },
  },
  {
    ...bare,
    id: 'mairie-12-temporaire',
    area: 'paris-12',
    name: 'Mairie du 12ᵉ, accueil provisoire (Espace Gabriel-Lamé)',
    address: 'rue Gabriel-Lamé, 75012 Paris',
    hours: null,
    hoursAsOf: null,
    asOf: '2026-01-10',
    doubt: 'temporary',
    inPlaceOf: 'mairie-12',
  },
  {
    ...bare,
    id: 'tresor',
    kind: 'treasury',
    area: null,
    name: 'Trésor public (DRFIP de Paris)',
    address: '94 rue Réaumur, 75104 Paris Cedex',
    byPost: true,
    phone: null,
    hours: null,
    hoursAsOf: null,
    asOf: null,
  },
];

const words: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  'need.town-hall': ['Une mairie', 'A town hall'],
  'need.online-help': ['De l’aide en ligne', 'Help with going online'],
  'need.hard-times': ['Une aide sociale', 'Social help'],
  'need.bills': ['Une facture, un litige', 'A bill or a dispute'],
  'kind.town-hall': ['Mairie', 'Town hall'],
  'kind.online-help': ['Aide en ligne', 'Help with going online'],
  'kind.france-services': ['France Services', 'France Services, several public services in one place'],
  'kind.treasury': ['Trésor public', 'Trésor public, the public treasury'],
  'site.access': ['Ascenseurs au fond de la cour.', 'Lifts at the back of the courtyard.'],
  'site.note': [
    'Le premier mardi du mois, ouverture à 13 h.',
    'On the first Tuesday of the month, open from 13:00.',
  ],
  'place.pimms.note': [
    'Gratuit, sans rendez-vous. Aide pour la CAF, la santé, les impôts, l’emploi, la retraite, La Poste.',
    'Free, without appointment. Help with CAF, health insurance, taxes, work, pensions, La Poste.',
  ],
  'place.12.why': [
    'Fermée depuis l’incendie du 27 janvier 2025.',
    'Closed since the fire of 27 January 2025.',
  ],
  'place.12.announced': [
    'La réouverture était annoncée pour la fin de 2026 : à vérifier au 3975.',
    'It was announced to reopen at the end of 2026: check by calling 3975.',
  ],
};

const numbers = [10, 12, 18, 19] as const;

const areaName = (n: number, isEnglish: boolean): string =>
  isEnglish ? `${n}th arrondissement` : `${n}e arrondissement`;

/** Fictional, but for the shape of real ones: a place in every form that the directory knows. */
export const exampleDirectory = (locale: Locale): Directory => {
  const isEnglish = locale === 'en';
  const areas = numbers.map((n) => [`area.paris-${n}`, areaName(n, isEnglish)] as const);
  const said = Object.entries(words).map(([key, [fr, en]]) => [key, isEnglish ? en : fr] as const);
  return {
    version: 'example',
    locale,
    needs: [
      { id: 'town-hall', icon: 'landmark', kinds: ['town-hall'] },
      { id: 'online-help', icon: 'monitor', kinds: ['online-help', 'france-services'] },
      { id: 'hard-times', icon: 'heart', kinds: ['france-services'] },
      { id: 'bills', icon: 'wallet', kinds: ['treasury'] },
    ],
    kinds: [
      { id: 'town-hall', icon: 'landmark' },
      { id: 'online-help', icon: 'monitor' },
      { id: 'france-services', icon: 'users' },
      { id: 'treasury', icon: 'wallet' },
    ],
    areas: numbers.map((n) => ({
      id: `paris-${n}`,
      postcodes: [`750${n}`],
      neighbours: n === 19 ? ['paris-10', 'paris-18'] : n === 12 ? [] : ['paris-19'],
    })),
    places,
    texts: Object.fromEntries([...areas, ...said]),
    words: { 'kind.town-hall': ['hôtel de ville'] },
    countableTerms: ['carte grise', 'piscine'],
    standing: { locale, review: isEnglish ? 'unreviewed' : 'reviewed' },
  };
};
