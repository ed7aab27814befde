import { expect, it } from 'vitest';
import { fieldReasons } from '#core/procedure/fields/knowledge.ts';
import type { Field } from '#core/procedure/procedure.ts';
import { words } from '#i18n/locales/fr.ts';
import { createTranslator } from '#i18n/translator.ts';
import { wrongText } from './wrong-text.ts';

const fr = createTranslator('fr', words);
const base = { id: 'f', labelText: 'f', personal: false };
const amount: Field = { ...base, type: 'cents', min: 100, max: 50_000 };
const day: Field = { ...base, type: 'date', precision: 'day', min: '1925-01-01', max: '2026-11-23' };
const year: Field = { ...base, type: 'date', precision: 'year', min: '1925', max: '2026' };
const name: Field = { ...base, type: 'text', maxLength: 40, keyboard: 'letters' };
const yesNo: Field = { ...base, type: 'yes-no' };
const count: Field = { ...base, type: 'integer', min: 1, max: 5 };
const fields = [amount, day, year, name, yesNo, count];

it('every mistake in every kind of field says what to do, and blames nobody', () => {
  for (const field of fields) {
    for (const reason of fieldReasons) {
      const text = wrongText(field, reason, fr);
      expect(text).toMatch(/^(?:Écrivez|Choisissez) .+\.$/u);
      expect(text).not.toMatch(/invalide|erreur|incorrect|\{\{|undefined/i);
    }
  }
});

it('names the bound as one reads it', () => {
  expect(wrongText(amount, 'too-large', fr)).toBe('Écrivez 500,00\u00a0€ ou moins.');
  expect(wrongText(day, 'too-early', fr)).toBe('Écrivez une date à partir du 1ᵉʳ janvier 1925.');
  expect(wrongText(year, 'too-late', fr)).toBe('Écrivez une année jusqu’à 2026.');
  expect(wrongText(name, 'too-long', fr)).toBe('Écrivez 40 caractères au plus.');
});
