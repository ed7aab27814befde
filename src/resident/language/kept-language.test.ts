import { expect, it } from 'vitest';
import type { Memory } from '#client/ports/memory.ts';
import { createKeptLanguage } from './kept-language.ts';

const aMemory = (): Memory & { readonly all: Map<string, string> } => {
  const all = new Map<string, string>();
  return { all, read: (key) => all.get(key) ?? null, write: (key, value) => void all.set(key, value) };
};

it('a page opens again in the language that was chosen on it', () => {
  const memory = aMemory();
  createKeptLanguage(memory, 'fr').keep('ar');
  expect(createKeptLanguage(memory, 'fr').first).toBe('ar');
});

it('the device’s own language is not kept: the page follows the device', () => {
  const memory = aMemory();
  createKeptLanguage(memory, 'fr').keep('ar');
  createKeptLanguage(memory, 'fr').keep('fr');
  expect(createKeptLanguage(memory, 'en').first).toBe('en');
});

it('whoever never chooses leaves nothing behind', () => {
  const memory = aMemory();
  createKeptLanguage(memory, 'fr').keep('fr');
  expect(memory.all.size).toBe(0);
});

it('what is no language of ours is passed over', () => {
  const memory = aMemory();
  memory.write('language', 'tlh');
  expect(createKeptLanguage(memory, 'en').first).toBe('en');
});
