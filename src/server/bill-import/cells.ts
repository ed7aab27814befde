import { isIsoDate } from '#core/calendar/dates.ts';
import { readAmount } from '#core/payment/amount-text.ts';
import type { Cents } from '#core/payment/cents.ts';
import type { StoredBill } from '../ports/bills.ts';
import { plain } from './columns.ts';

/** What a cell holds, or a sentence about why it holds nothing of use. */
export type Cell<T> = { readonly is: T } | { readonly wrong: string };

const shown = (text: string): string => `« ${text.length > 40 ? `${text.slice(0, 40)}…` : text} »`;

/** Control characters and marks that turn the direction of a line can hide what a cell says. */
const hidden = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

export const readText =
  (longest: number) =>
  (text: string): Cell<string> => {
    if (text === '') return { wrong: 'cette case est vide.' };
    if (hidden.test(text))
      return {
        wrong: 'cette case contient un retour à la ligne ou un caractère invisible : ressaisissez-la.',
      };
    if (text.length > longest) return { wrong: `ce texte dépasse ${longest} caractères.` };
    return { is: text.normalize('NFC') };
  };

const largestAmount = 100_000_000;

export const readMoney = (text: string): Cell<Cents> => {
  const amount = readAmount(text);
  if (amount === null) return { wrong: `${shown(text)} n’est pas un montant : écrivez-le comme 42,50.` };
  return amount > largestAmount ? { wrong: `${shown(text)} dépasse un million d’euros.` } : { is: amount };
};

const french = /^(\d{2})\/(\d{2})\/(\d{4})$/;

export const readDay = (text: string): Cell<string> => {
  const iso = text.replace(french, '$3-$2-$1');
  return isIsoDate(iso) && iso >= '2000-01-01' && iso <= '2099-12-31'
    ? { is: iso }
    : { wrong: `${shown(text)} n’est pas une date : écrivez-la comme 31/12/2026 ou 2026-12-31.` };
};

type Mean = StoredBill['means'][number];

const means: Readonly<Record<string, Mean>> = {
  guichet: 'counter',
  especes: 'cash',
  cheque: 'cheque',
  prelevement: 'direct-debit',
  buraliste: 'tobacconist',
};

/** `guichet + cheque`, with any of `+ / | ,` or a space between. */
export const readMeans = (text: string): Cell<readonly Mean[]> => {
  const words = text.split(/[+/|,\s]+/).filter((word) => word !== '');
  const unknown = words.find((word) => !Object.hasOwn(means, plain(word)));
  if (unknown !== undefined)
    return {
      wrong: `${shown(unknown)} est inconnu ; il y a guichet, especes, cheque, prelevement et buraliste.`,
    };
  return { is: [...new Set(words.flatMap((word) => means[plain(word)] ?? []))] };
};

/** What a file says of a bill. */
export interface State {
  readonly unpayable: StoredBill['unpayable'];
  readonly paidBy: 'counter' | 'other' | null;
}

const states: Readonly<Record<string, State>> = {
  a_payer: { unpayable: null, paidBy: null },
  payee: { unpayable: null, paidBy: 'other' },
  payee_au_guichet: { unpayable: null, paidBy: 'counter' },
  prelevement: { unpayable: 'by-direct-debit', paidBy: null },
  tresor_public: { unpayable: 'with-the-treasury', paidBy: null },
};

export const readState = (text: string): Cell<State> => {
  const name = plain(text);
  const state = Object.hasOwn(states, name) ? states[name] : undefined;
  return state === undefined
    ? {
        wrong: `${shown(text)} est inconnu ; il y a « à payer », « payée », « payée au guichet », « prélèvement » et « trésor public ».`,
      }
    : { is: state };
};
