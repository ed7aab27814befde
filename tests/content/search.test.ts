import { describe, expect, it } from 'vitest';
import { countableIn } from '#client/search/countable.ts';
import { createSearch } from '#client/search/search.ts';
import type { Locale } from '#core/locale.ts';
import { published } from './compiled.ts';

const { library, texts, directory } = await published();

const searches = new Map(
  (['fr', 'fr-simple', 'en', 'ar'] as const).map((locale) => [
    locale,
    createSearch({ library, texts: texts[locale], directory: directory[locale] }),
  ]),
);
const found = (locale: Locale, question: string): readonly string[] =>
  searches
    .get(locale)
    ?.find(question)
    .map(({ id }) => id) ?? [];

const french: readonly (readonly [question: string, first: string])[] = [
  ['facil famille', 'pay-family-bill'],
  ['facilfamille', 'pay-family-bill'],
  ['Facil’Familles', 'pay-family-bill'],
  ['facture', 'pay-family-bill'],
  ['payer', 'pay-family-bill'],
  ['impayé', 'pay-family-bill'],
  ['impayés', 'pay-family-bill'],
  ['facture impayee', 'pay-family-bill'],
  ['dette', 'pay-family-bill'],
  ['trop payé', 'contest-bill'],
  ['trop paye', 'contest-bill'],
  ['remboursement', 'contest-bill'],
  ['rembourser', 'contest-bill'],
  ['erreur facture', 'contest-bill'],
  ['prélèvement', 'direct-debit'],
  ['RIB', 'direct-debit'],
  ['cni', 'identity-papers'],
  ['carte d’identité', 'identity-papers'],
  ["carte d'identite", 'identity-papers'],
  ['passeport', 'identity-papers'],
  ['pasport', 'identity-papers'],
  ['acte de naissance', 'birth-certificate'],
  ['acte de naisance', 'birth-certificate'],
  ['décès', 'death-certificate'],
  ['mariage', 'marriage-certificate'],
  ['l’école', 'school-registration'],
  ['inscrire mon enfant à l’école', 'school-registration'],
  ['voter', 'electoral-roll'],
  ['attestation d’accueil', 'hosting-certificate'],
  ['inviter ma mère', 'hosting-certificate'],
  ['centre de loisirs', 'extracurricular-activities'],
  ['13e', 'mairie-13'],
  ['treizième', 'mairie-13'],
  ['mairie du treizième', 'mairie-13'],
  ['75013', 'mairie-13'],
  ['mairie du 12e', 'mairie-12'],
  ['horaires mairie 20', 'mairie-20'],
  ['paris centre', 'mairie-paris-centre'],
  ['assistante sociale', 'eps-10'],
  ['ordinateur', 'facilitation-19'],
];

const english: readonly (readonly [question: string, first: string])[] = [
  ['birth certificate', 'birth-certificate'],
  ['id card', 'identity-papers'],
  ['passport', 'identity-papers'],
  ['cni', 'identity-papers'],
  ['pay a bill', 'pay-family-bill'],
  ['unpaid bill', 'pay-family-bill'],
  ['debt', 'pay-family-bill'],
  ['refund', 'contest-bill'],
  ['vote', 'electoral-roll'],
  ['wedding', 'marriage-certificate'],
  ['school canteen', 'school-canteen'],
  ['13th', 'mairie-13'],
  ['thirteenth', 'mairie-13'],
  ['town hall 13', 'mairie-13'],
  ['social worker', 'eps-10'],
];

const arabic: readonly (readonly [question: string, first: string])[] = [
  ['بطاقة الهوية', 'identity-papers'],
  ['بطاقة هوية', 'identity-papers'],
  ['بطاقة التعريف', 'identity-papers'],
  ['جواز السفر', 'identity-papers'],
  ['جواز سفر', 'identity-papers'],
  ['باسبور', 'identity-papers'],
  ['أريد تجديد جواز السفر', 'identity-papers'],
  ['passeport', 'identity-papers'],
  ['شهادة ميلاد', 'birth-certificate'],
  ['شهادة الميلاد', 'birth-certificate'],
  ['عقد ازدياد', 'birth-certificate'],
  ['acte de naissance', 'birth-certificate'],
  ['شهادة وفاة', 'death-certificate'],
  ['عقد الزواج', 'marriage-certificate'],
  ['المطعم المدرسي', 'school-canteen'],
  ['مطعم المدرسة', 'school-canteen'],
  ['كانتين', 'school-canteen'],
  ['تسجيل ابني في المدرسة', 'school-registration'],
  ['مدرسة', 'school-registration'],
  ['مركز الترفيه', 'extracurricular-activities'],
  ['العطلة المدرسية', 'extracurricular-activities'],
  ['اقتطاع', 'direct-debit'],
  ['انتخابات', 'electoral-roll'],
  ['التصويت', 'electoral-roll'],
  ['دعوة أمي', 'hosting-certificate'],
  ['فيزا', 'hosting-certificate'],
  ['شهادة إيواء', 'hosting-certificate'],
  ['فاتورة', 'pay-family-bill'],
];

describe('what one types leads first to', () => {
  it.each(french)('in French, %s: %s', (question, first) => expect(found('fr', question)[0]).toBe(first));
  it.each(french)('in français simple, %s: %s', (question, first) =>
    expect(found('fr-simple', question)[0]).toBe(first),
  );
  it.each(english)('in English, %s: %s', (question, first) => expect(found('en', question)[0]).toBe(first));

  it.each(arabic)('in Arabic, %s: %s', (question, first) => expect(found('ar', question)[0]).toBe(first));

  it.each(['الدائرة 13', '١٣', '75013', 'mairie 13'])(
    'in Arabic, %s: the town hall of the 13e',
    (question) => {
      expect(found('ar', question).slice(0, 2)).toContain('mairie-13');
    },
  );

  it('the canteen, where one asks which bill it is, with the City’s own bills beside it', () => {
    for (const question of ['cantine', 'facture de cantine']) {
      expect(found('fr', question).slice(0, 2).sort(), question).toEqual([
        'pay-family-bill',
        'school-canteen',
      ]);
    }
    expect(found('fr', 'payer la cantine').slice(0, 2)).toContain('pay-family-bill');
    for (const locale of ['fr-simple', 'en', 'ar'] as const)
      expect(found(locale, 'cantine').slice(0, 2), locale).toContain('pay-family-bill');
  });

  it.each(['فاتورة غير مدفوعة', 'impayé'])('in Arabic, %s: the bill to pay', (question) => {
    expect(found('ar', question)[0]).toBe('pay-family-bill');
  });

  it('France Services, for what the town hall does not do', () => {
    for (const question of ['CAF', 'impôts', 'carte grise', 'PIMMS']) {
      expect(found('fr', question)[0], question).toMatch(/^pimms/);
    }
  });

  it('nothing, for what nobody publishes', () => {
    for (const question of ['licorne', 'dupont', 'bonjour', 'zzz'])
      expect(found('fr', question), question).toEqual([]);
  });
});

describe('the words that a vain search may count', () => {
  it('are published in French and English, and no name is among them', () => {
    for (const locale of ['fr', 'en'] as const) {
      const terms = directory[locale].countableTerms;
      expect(terms.length).toBeGreaterThan(40);
      expect(new Set(terms).size).toBe(terms.length);
      for (const term of terms) expect(countableIn(term, terms)).toContain(term);
    }
    expect(directory['fr-simple'].countableTerms).toEqual(directory.fr.countableTerms);
  });
});
