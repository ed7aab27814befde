import { fieldsAsked } from '#core/procedure/path.ts';
import type { Field, Procedure } from '#core/procedure/procedure.ts';
import { type Flaw, flaw } from './flaw.ts';
import { oneOf } from '../one-of.ts';
import type { YamlPath } from '../yaml-path.ts';
import { placeOfField } from './observe.ts';
import { type FrenchWords, spoken } from './words.ts';

const asksNumber = /num[ée]ro|quotient|revenu|salaire|ressources|sécurité sociale|allocataire/i;
const asksBirth = /naissance|né le|née le/i;
const idTells = /name$|^name|birth(?:day|date)|email|phone|address|iban|income|quotient/i;

/** What is typed is personal whatever it is; a number or a date when its words say whom it tells of. */
const whyPersonal = (field: Field, label: string): string | null => {
  switch (field.type) {
    case 'text':
      return 'ce qu’une personne écrit elle-même peut la nommer';
    case 'integer':
    case 'cents':
      return asksNumber.test(label) || idTells.test(field.id) ? 'ce nombre dit quelque chose d’elle' : null;
    case 'date':
      return asksBirth.test(label) || idTells.test(field.id)
        ? 'une date de naissance désigne une personne'
        : null;
    case 'choice':
    case 'yes-no':
      return null;
  }
};

/** Together with its reference, an amount opens a bill. */
const whyOfBill = ({ steps }: Procedure, { id }: Field): string | null =>
  steps.some((step) => fieldsAsked(step).includes(id) && step.kind === 'bill')
    ? 'avec la référence, il ouvre une facture'
    : null;

const unmarked = (procedure: Procedure, words: FrenchWords): readonly Flaw[] =>
  Object.values(procedure.fields).flatMap((field) => {
    const why = field.personal
      ? null
      : (whyPersonal(field, spoken(procedure, words, field.labelText)) ?? whyOfBill(procedure, field));
    if (why === null) return [];
    const says = `Le champ « ${field.id} » doit être marqué personnel : ${why}.`;
    return [flaw('personal-unmarked', ['fields', field.id, 'personal'], says, { about: field.id })];
  });

export const askedTwice = (field: string, at: YamlPath, walk: readonly string[] = []): Flaw =>
  flaw('asked-twice', at, `Le champ « ${field} » est demandé deux fois.`, { walk, about: field });

/** Every field that a step asks, and where its file names it. */
const askings = ({ steps }: Procedure): readonly { readonly field: string; readonly at: YamlPath }[] =>
  steps.flatMap((step, at) =>
    fieldsAsked(step).map((field) => ({ field, at: ['steps', at, placeOfField(step, field)] })),
  );

const unknownOrNeverAsked = (procedure: Procedure): readonly Flaw[] => {
  const all = askings(procedure);
  const unknown = all
    .filter(({ field }) => !Object.hasOwn(procedure.fields, field))
    .map(({ field, at }) => {
      const suggestion = oneOf(field, Object.keys(procedure.fields), '« fields »');
      return flaw('unknown-field', at, `Le champ « ${field} » n’existe pas.`, { suggestion });
    });
  const never = Object.keys(procedure.fields).filter((id) => all.every(({ field }) => field !== id));
  const says = (id: string): string => `Le champ « ${id} » n’est jamais demandé.`;
  return [...unknown, ...never.map((id) => flaw('never-asked', ['fields', id], says(id), { about: id }))];
};

/** Two questions for one field, as far as it can be seen without walking. */
export const verifyRepeats = (procedure: Procedure): readonly Flaw[] => {
  const asked = new Set<string>();
  return askings(procedure).flatMap(({ field, at }) => {
    const again = asked.has(field);
    asked.add(field);
    return again ? [askedTwice(field, at)] : [];
  });
};

/** Fields that are not asked, or that tell who a person is without saying so. */
export const verifyFields = (procedure: Procedure, words: FrenchWords): readonly Flaw[] => [
  ...unknownOrNeverAsked(procedure),
  ...unmarked(procedure, words),
];
