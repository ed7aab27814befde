import * as v from 'valibot';
import { isIsoDate } from '#core/calendar/dates.ts';
import { weekdays } from '#core/calendar/opening-hours.ts';
import { locales, sourceLocale } from '#core/locale.ts';
import { longest } from '#core/longest.ts';
import { mostLedTo, submissionSubjects } from '#core/procedure/procedure.ts';

/**
 * The single source of what may stand in kiosk-config. Messages are sentences for its editors. French texts stand
 * inline; a translation is a tree of the same keys, see `translation`.
 */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    'Un identifiant s’écrit en minuscules, chiffres et tirets. Il ne finit pas par un tiret.',
  ),
);
const fieldId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][A-Za-z0-9]{0,62}$/,
    'Un champ se nomme comme birthPlace : lettres et chiffres, sans tiret.',
  ),
);
const textUpTo = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'Ce texte est vide.'),
    v.maxLength(most, `Ce texte est trop long : ${most} caractères au plus.`),
  );
export const text = textUpTo(longest.text);
export const owner = textUpTo(longest.owner);
export const name = textUpTo(longest.name);
const value = textUpTo(longest.value);
const texts = v.optional(v.array(text), []);
export const day = v.pipe(
  v.string('Une date s’écrit année-mois-jour, entre guillemets.'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'Une date s’écrit année-mois-jour, entre guillemets, et existe.'),
  v.check(isIsoDate, 'Une date s’écrit année-mois-jour, entre guillemets, et existe.'),
);
export const year = v.pipe(v.string(), v.regex(/^\d{4}$/, 'Une année s’écrit « 1925 », entre guillemets.'));
export const address = v.pipe(
  v.string(),
  v.url('Ceci n’est pas une adresse web.'),
  v.maxLength(longest.source, `Cette adresse est trop longue : ${longest.source} caractères au plus.`),
);
const condition = v.optional(text);
const whole = v.pipe(v.number(), v.integer('Un nombre entier, sans virgule.'));

const factShape = {
  source: address,
  asOf: v.union([day, year], 'La date de la source : « 2025-01-31 », ou « 2024 » si elle n’a pas de jour.'),
  reviewBy: day,
  owner,
};

const languageList = v.array(
  v.picklist(
    locales.filter((locale) => locale !== sourceLocale),
    'Une langue s’écrit fr-simple, en ou ar ; le français est toujours là.',
  ),
);

export const commune = v.strictObject({
  id,
  name: text,
  officialSite: address,
  /** Which of `phones` reaches a person of the commune. */
  phone: id,
  phones: v.record(id, v.strictObject({ number: value, ...factShape })),
  /** Queues of services that answer from elsewhere, such as the telephone. */
  serviceQueues: v.optional(v.array(v.strictObject({ id, name: text })), []),
  /** The hosts that content may link to. */
  linkHosts: v.array(text),
  /** Beside French, which is the source. `partial`: a procedure without its file is shown in French, and says so. */
  languages: v.optional(
    v.strictObject({ whole: v.optional(languageList, []), partial: v.optional(languageList, []) }),
    { whole: [], partial: [] },
  ),
});
export type CommuneSource = v.InferOutput<typeof commune>;

const span = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Une plage s’écrit « 08:30-17:00 ».'),
  v.check((given) => given.slice(0, 5) < given.slice(6), 'Cette plage finit avant de commencer.'),
);
const spans = v.array(span);
const weekly = v.record(v.picklist(weekdays), spans);
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Une heure s’écrit « 16:00 ».'));
const yearly = v.pipe(
  v.string(),
  v.regex(
    /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    'Un jour de chaque année s’écrit « 12-24 », mois puis jour.',
  ),
);
const season = v.pipe(
  v.strictObject({ from: day, to: day, weekly }),
  v.check(({ from, to }) => from <= to, 'Cette saison finit avant de commencer.'),
);

/** When a place opens, week by week and on the days that differ. */
export const hoursShape = {
  closedOnHolidays: v.boolean(),
  weekly,
  firstInMonth: v.optional(weekly, {}),
  exceptions: v.optional(v.record(day, spans), {}),
  /** Weeks of their own, from one day to another. */
  seasons: v.optional(v.array(season), []),
  closesEarly: v.optional(v.record(yearly, clock), {}),
};
export const hoursOnly = v.strictObject(hoursShape);
export type HoursSource = v.InferOutput<typeof hoursOnly>;

const riseMinutes = v.pipe(
  whole,
  v.minValue(1, 'Entre 1 et 120 minutes.'),
  v.maxValue(120, 'Entre 1 et 120 minutes.'),
);

export const site = v.strictObject({
  id,
  queue: id,
  name,
  address: text,
  phone: text,
  access: v.optional(text),
  /** Lets residents pay on the kiosk itself: only where nobody can look over a shoulder. */
  payHere: v.optional(v.boolean(), false),
  /** After how many minutes an untaken call is shown to the manager, then to the facilitators of a service's queue. */
  rise: v.optional(
    v.pipe(
      v.strictObject({ manager: riseMinutes, remote: riseMinutes, to: v.optional(id) }),
      v.check(
        ({ manager, remote }) => manager <= remote,
        'Un appel monte au responsable avant de monter plus loin.',
      ),
    ),
    { manager: 5, remote: 10 },
  ),
  hours: v.strictObject({
    ...factShape,
    confirmed: v.boolean(),
    ...hoursShape,
    note: v.optional(text),
  }),
});
export const kiosk = v.strictObject({
  id,
  site: id,
  label: text,
  place: text,
  pxPerMm: v.pipe(v.number(), v.minValue(1, 'Entre 1 et 20.'), v.maxValue(20, 'Entre 1 et 20.')),
});
export const sites = v.strictObject({ sites: v.array(site), kiosks: v.array(kiosk) });
export type SitesSource = v.InferOutput<typeof sites>;
export type SiteSource = v.InferOutput<typeof site>;

export const services = v.strictObject({
  services: v.array(
    v.strictObject({
      id,
      name: text,
      /** Within how many working days the service undertakes to answer. */
      workingDays: v.pipe(
        whole,
        v.minValue(1, 'Entre 1 et 90 jours.'),
        v.maxValue(90, 'Entre 1 et 90 jours.'),
      ),
      owner,
    }),
  ),
});
export type ServicesSource = v.InferOutput<typeof services>;

export const lifeEvents = v.strictObject({
  lifeEvents: v.pipe(
    v.array(
      v.strictObject({
        id,
        icon: id,
        name: text,
        /** Procedures that stand before the others, in this order; those of other life events then stand here too. */
        first: v.optional(v.array(id), []),
      }),
    ),
    v.maxLength(7, 'Sept au plus : au-delà, on ne choisit plus, on cherche.'),
  ),
});
export type LifeEventsSource = v.InferOutput<typeof lifeEvents>;

export const fact = v.strictObject({ value, unverified: v.optional(v.boolean()), ...factShape });

const fieldShape = { label: textUpTo(longest.label), hint: v.optional(text), personal: v.boolean() };
const choice = v.strictObject({ id, label: text, hint: v.optional(text), unsure: v.optional(v.boolean()) });
const bounds = { min: whole, max: whole };
const bound = v.union(
  [day, year],
  'Une limite est une date fixe entre guillemets : « 2025-01-31 », ou « 1925 » avec « precision: year ». Pour comparer à aujourd’hui, écrivez une condition : today + days(15).',
);
export const field = v.variant('type', [
  v.strictObject({
    type: v.literal('choice'),
    ...fieldShape,
    choices: v.pipe(v.array(choice), v.minLength(2, 'Il faut au moins deux choix.')),
  }),
  v.strictObject({ type: v.literal('yes-no'), ...fieldShape }),
  v.strictObject({ type: v.literal('integer'), ...fieldShape, ...bounds }),
  v.strictObject({ type: v.literal('cents'), ...fieldShape, ...bounds }),
  v.strictObject({
    type: v.literal('date'),
    ...fieldShape,
    precision: v.picklist(['day', 'year']),
    min: bound,
    max: bound,
  }),
  v.strictObject({
    type: v.literal('text'),
    ...fieldShape,
    maxLength: v.pipe(whole, v.minValue(1), v.maxValue(500)),
    keyboard: v.picklist(['letters', 'email', 'reference', 'phone']),
  }),
]);
export type FieldSource = v.InferOutput<typeof field>;

const item = v.strictObject({ id, label: text, hint: v.optional(text), when: condition });
const link = v.strictObject({ url: address, name: text });
const humanWay = v.variant('way', [
  v.strictObject({ way: v.literal('agent-here') }),
  v.strictObject({ way: v.literal('counter'), places: v.optional(v.array(id), []), note: v.optional(text) }),
  v.strictObject({ way: v.literal('phone'), phone: id, note: v.optional(text) }),
]);
const stepShape = { id, when: condition, title: text, body: texts, facts: v.optional(v.array(id), []) };
const items = v.pipe(v.array(item), v.minLength(1, 'Il faut au moins une chose à apporter.'));

export const step = v.variant('kind', [
  v.strictObject({ kind: v.literal('question'), ...stepShape, field: fieldId }),
  v.strictObject({ kind: v.literal('information'), ...stepShape }),
  v.strictObject({ kind: v.literal('checklist'), ...stepShape, items }),
  v.strictObject({ kind: v.literal('official-site'), ...stepShape, site: link }),
  v.strictObject({ kind: v.literal('counter-visit'), ...stepShape, places: v.optional(v.array(id), []) }),
  v.strictObject({ kind: v.literal('check'), ...stepShape }),
  v.strictObject({
    kind: v.literal('bill'),
    ...stepShape,
    referenceField: fieldId,
    amountField: fieldId,
  }),
  v.strictObject({ kind: v.literal('payment'), ...stepShape, bill: id }),
  v.strictObject({
    kind: v.literal('submission'),
    ...stepShape,
    service: id,
    about: v.picklist(submissionSubjects),
    bill: v.optional(id),
  }),
  v.strictObject({
    kind: v.literal('outcome'),
    ...stepShape,
    result: v.picklist(['done', 'next', 'not-here']),
    next: texts,
    items: v.optional(v.array(item), []),
    site: v.optional(link),
    humanWays: v.pipe(
      v.array(humanWay),
      v.minLength(1, 'Chaque issue nomme au moins une personne à qui s’adresser.'),
    ),
    /** Other procedures that one may go on to. */
    procedures: v.optional(
      v.pipe(
        v.array(id),
        v.maxLength(mostLedTo, 'Trois démarches au plus : au-delà, on ne choisit plus, on cherche.'),
      ),
      [],
    ),
  }),
]);
export type StepSource = v.InferOutput<typeof step>;
export type ItemSource = v.InferOutput<typeof item>;
export type HumanWaySource = v.InferOutput<typeof humanWay>;

export const procedure = v.strictObject({
  id,
  lifeEvent: id,
  owner,
  title: text,
  summary: text,
  synonyms: texts,
  start: v.strictObject({
    who: text,
    minutes: v.pipe(whole, v.minValue(1), v.maxValue(240)),
    bring: texts,
    cost: text,
  }),
  facts: v.record(id, fact),
  fields: v.record(fieldId, field),
  steps: v.pipe(v.array(step), v.minLength(1, 'Il faut au moins une étape.')),
});
export type ProcedureSource = v.InferOutput<typeof procedure>;

/** A translation: the keys of the texts as a tree, such as `steps: { place: { title: … } }`; lists keep their order. */
export type Translation = string | { readonly [key: string]: Translation } | readonly Translation[];
export const translation: v.GenericSchema<unknown, { readonly [key: string]: Translation }> = v.record(
  v.string(),
  v.lazy((): v.GenericSchema<unknown, Translation> =>
    v.union([text, translation, v.array(v.union([text, translation]))]),
  ),
);

/** A translation file: what is said of the whole of it, then its texts. */
export const translationFile = v.objectWithRest(
  {
    synonyms: v.optional(v.array(text), []),
    /** A person who speaks the language has read it all again; a machine's work says false. */
    reviewed: v.optional(v.boolean(), false),
    /** Keys whose French is simple enough, or a name: they are shown as the French has them. */
    sameAsFrench: v.optional(v.array(text), []),
    /** It has the title and the summary of a procedure alone: lists name it in this language, its pages stay French. */
    presentedOnly: v.optional(v.boolean(), false),
  },
  v.lazy((): v.GenericSchema<unknown, Translation> =>
    v.union([text, translation, v.array(v.union([text, translation]))]),
  ),
);
