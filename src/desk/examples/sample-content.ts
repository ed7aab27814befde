import { signal } from '@preact/signals';
import type { CommuneId, QueueId, SiteId } from '#core/ids.ts';
import type { Library, LibraryTexts } from '#core/library.ts';
import type { Procedure, ProcedureTexts } from '#core/procedure/procedure.ts';
import type { ContentService } from '../services.ts';

const birth: Procedure = {
  id: 'acte-naissance',
  version: 'v1',
  lifeEvent: 'papiers',
  owner: 'état civil',
  titleText: 'title',
  summaryText: 'summary',
  start: { whoText: 'who', minutes: 5, bringTexts: [], costText: 'cost' },
  facts: {},
  fields: {
    'pour-quoi': {
      type: 'choice',
      id: 'pour-quoi',
      labelText: 'why',
      personal: false,
      choices: ['passport', 'marriage', 'pension', 'unsure'].map((id) => ({ id, labelText: `why.${id}` })),
    },
    annee: {
      type: 'date',
      id: 'annee',
      labelText: 'year',
      personal: true,
      precision: 'year',
      min: '',
      max: '',
    },
    nom: {
      type: 'text',
      id: 'nom',
      labelText: 'name',
      personal: true,
      maxLength: 80,
      keyboard: 'letters',
    },
  },
  steps: [
    {
      id: 'pour-quoi',
      kind: 'question',
      titleText: 'why',
      bodyTexts: ['why.help'],
      facts: [],
      field: 'pour-quoi',
    },
    { id: 'annee', kind: 'question', titleText: 'year', bodyTexts: [], facts: [], field: 'annee' },
    { id: 'nom', kind: 'question', titleText: 'name', bodyTexts: [], facts: [], field: 'nom' },
    {
      id: 'papiers',
      kind: 'checklist',
      titleText: 'papers',
      bodyTexts: [],
      facts: [],
      items: ['identity', 'book'].map((id) => ({ id, labelText: `papers.${id}` })),
    },
    { id: 'relire', kind: 'check', titleText: 'check', bodyTexts: [], facts: [] },
  ],
};

const birthTexts: ProcedureTexts = {
  title: 'Demander un acte de naissance',
  why: 'Pour quoi faut-il cet acte ?',
  'why.help': 'L’acte n’est pas le même selon l’usage.',
  'why.passport': 'Un passeport ou une carte d’identité',
  'why.marriage': 'Un mariage ou un PACS',
  'why.pension': 'La retraite ou une succession',
  'why.unsure': 'Je ne sais pas',
  name: 'Le nom de la personne',
  papers: 'Préparez ces papiers',
  'papers.identity': 'Une pièce d’identité',
  'papers.book': 'Le livret de famille',
  check: 'Vérifiez vos réponses',
  year: 'En quelle année la personne est-elle née ?',
};

const site = (id: string, name: string): Library['sites'][number] => ({
  id: id as SiteId,
  queueId: id as QueueId,
  name,
  address: '',
  phone: '',
  hours: {
    weekly: { mo: [], tu: [], we: [], th: [], fr: [], sa: [], su: [] },
    firstInMonth: {},
    exceptions: {},
    closedOnHolidays: true,
  },
  hoursAsOf: null,
  hoursConfirmed: false,
  hoursNoteText: null,
  accessText: null,
});

const library: Library = {
  version: 'v1',
  commune: { id: 'exemple' as CommuneId, name: 'Ville d’exemple', officialSite: '', phone: '' },
  sites: [site('mairie-nord', 'Mairie du Nord'), site('mairie-sud', 'Mairie du Sud')],
  services: [],
  lifeEvents: [],
  procedures: [birth],
  locales: ['fr'],
};

const texts: LibraryTexts = {
  version: 'v1',
  locale: 'fr',
  common: {},
  procedures: { 'acte-naissance': birthTexts },
  synonyms: {},
  standing: {},
};

/** One short procedure, for pictures and tests. */
export const sampleContent: ContentService = { library: signal(library), texts: signal(texts) };
