import { describe, expect, it } from 'vitest';
import { YamlFile } from '../yaml-file.ts';
import { leavesOf } from './leaves.ts';
import { presentedIn, verifyPresentation, whyWhole } from './presentation.ts';

const french = new Map([
  ['title', 'Recevoir un visiteur'],
  ['summary', 'Pour une visite de moins de {limit}.'],
  ['start.cost', 'Un timbre de {cost}.'],
  ['facts.limit', '3 mois'],
  ['facts.cost', '30 €'],
  ['steps.ask.title', 'Qui vient ?'],
  ['steps.end.title', 'Demandez à l’accueil'],
]);

it('a presentation is the title, the summary and the facts that these name', () => {
  expect([...presentedIn(french).keys()]).toEqual(['title', 'summary', 'facts.limit']);
});

const own = { title: 'استقبال زائر', summary: 'أقل من {limit}', facts: { limit: '3 أشهر' } };

const checked = (tree: object) => {
  const yaml = new YamlFile('ar.yaml', `presentedOnly: true\nfacts: {limit: a, cost: b}\nsteps: {ask: c}`);
  const leaves = leavesOf(tree as Parameters<typeof leavesOf>[0]);
  const kept = verifyPresentation({ french, leaves }, yaml);
  return { kept: [...kept.keys()], says: yaml.findings.map(({ rule, says }) => `${rule}: ${says}`) };
};

describe('a file that says that it only presents', () => {
  it('may hold that and no more', () => {
    expect(checked(own)).toEqual({ kept: ['title', 'summary', 'facts.limit'], says: [] });
  });

  it('is no half of a translation: each group too many is named once', () => {
    const half = {
      ...own,
      facts: { ...own.facts, cost: '30' },
      steps: { ask: { title: 'من' }, end: { title: 'اسأل' } },
    };
    const { kept, says } = checked(half);
    expect(kept).toEqual(['title', 'summary', 'facts.limit']);
    expect(says).toHaveLength(2);
    expect(says[0]).toContain('presented-only: « facts.cost » est de trop');
    expect(says[1]).toContain('presented-only: « steps » est de trop');
  });

  it('is refused where every text must be there', () => {
    expect(whyWhole({ need: 'whole', ofProcedure: true })).toContain('sous « whole »');
  });

  it('is refused where nothing lists it by its title', () => {
    expect(whyWhole({ need: 'partial', ofProcedure: false })).toContain('Seule une démarche');
    expect(whyWhole({ need: 'partial', ofProcedure: true })).toBeNull();
  });
});
