import { describe, expect, it } from 'vitest';
import type { FrenchWords } from './words.ts';
import { verifyEnglishPromises, verifyPromises } from './verify-promises.ts';

const title = 'steps.one.title';
const answer = 'fields.one.choices.two.label';
const wordsOf = (key: string, text: string): FrenchWords => ({
  texts: new Map([[key, text]]),
  places: new Map(),
});
const inFrench = (text: string, key = title) => verifyPromises(wordsOf(key, text)).length > 0;
const inEnglish = (text: string, key = title) => verifyEnglishPromises(wordsOf(key, text)).length > 0;

describe('a French title', () => {
  it.each([
    'Nous vérifions un paiement',
    'Nous vérifions un paiement de cette facture',
    'Un instant, nous vérifions',
    'Nous vous rappelons demain',
    'Nous vous répondrons sous dix jours',
    'Ensuite, nous étudions votre dossier',
    'Nous nous occupons de tout',
    "Nous l'envoyons à la Ville",
    'Nous y travaillons maintenant',
    'Nous regardons ensemble votre situation',
    'Attendez pendant que nous vérifions',
    'Attendez, parce que nous cherchons votre acte',
    'Nous allons vous appeler',
    'Nous avons vérifié votre paiement',
    'Nous avons bien reçu votre demande',
    'Nous sommes là pour vous',
    'Nous sommes en train de vérifier',
    'Nous ne faisons que vérifier votre adresse',
    'Nous vous montrerons le dossier',
    'On vous reçoit tout de suite',
    'On vérifie votre dossier',
    'Vous serez bientôt recontactée',
    'Vous allez être rappelé',
    'Un agent regarde votre situation',
  ])('may not be « %s »', (text) => {
    expect(inFrench(text)).toBe(true);
  });

  it.each([
    'Nous ne savons pas encore',
    'Nous ne trouvons pas cette facture',
    'Nous ne pouvons pas chercher maintenant',
    'Nous voyons que cette facture est payée',
    'Nous ne sommes pas encore sûrs',
    'Nous vous montrons le chemin',
    'Nous vous expliquons les deux tarifs',
    'Nous vous conseillons de téléphoner',
    'Nous allons vous montrer deux façons',
    'Nous ne gardons rien',
    "Nous n'appelons jamais le samedi",
    'Nous sommes désolés pour vous',
    'Nous sommes ouverts le lundi',
    'Nous avons besoin de votre adresse',
    'Nous avons trois guichets',
    'Nous pouvons vous aider',
    'Ce que nous gardons de vous',
    'La lettre que nous vous avons envoyée',
    'Comment nous calculons le tarif',
    'Où l’on vous reçoit',
    'Est-ce qu’on vous réclame l’acte sur papier ?',
    'Parlez-en vite, on peut vous aider',
    'Sans papier, on applique le tarif le plus haut',
    'Demandez-nous des informations',
    'Demandez comment on vous rend l’argent',
    'Trouvons d’abord le lieu',
    'Un paiement est en cours de vérification',
    'Un agent peut vous donner les dates',
  ])('may be « %s »', (text) => {
    expect(inFrench(text)).toBe(false);
  });
});

describe('an answer in French', () => {
  it.each([
    'Nous habitons Paris',
    'Nous sommes hébergés à Paris',
    'Nous avons déménagé, ou nous allons le faire',
    'Nous changeons d’adresse',
    'On me l’a volé',
  ])('may be « %s »: the family speaks', (text) => {
    expect(inFrench(text, answer)).toBe(false);
  });

  it.each(['Oui, nous vous rappelons', 'Non, on vous rappelle', 'Non, vous serez rappelé'])(
    'may not be « %s »',
    (text) => {
      expect(inFrench(text, answer)).toBe(true);
    },
  );
});

describe('an English title', () => {
  it.each([
    'We check a payment',
    'We are checking a payment',
    'We’re now checking your file',
    'We send it to the city',
    "We'll call you back",
    'We will call you back tomorrow',
    'Wait while we verify it',
    'We have received your request',
    'We are here for you',
    'Then we look at your file',
    'We are going to answer you',
    'You will be called back',
    'An agent looks at your situation',
    'An agent will help you',
  ])('may not be “%s”', (text) => {
    expect(inEnglish(text)).toBe(true);
  });

  it.each([
    'We do not know yet',
    'We don’t know yet',
    'We cannot search now',
    'We cannot find this bill',
    'We see that this bill is paid',
    'We show you two ways',
    'We’ll show you two ways',
    'We are sorry',
    'We are not sure yet',
    'We need your address',
    'We can help you',
    'What we keep about you',
    'The letter we sent you',
    'A payment is being checked',
    'Let us first find the place',
    'An agent can give you the dates',
    'Ask an agent whether it is possible',
    'See with an agent where it is registered',
  ])('may be “%s”', (text) => {
    expect(inEnglish(text)).toBe(false);
  });

  it('lets the family speak in an answer, and nobody promise there', () => {
    expect(inEnglish('We live in Paris', answer)).toBe(false);
    expect(inEnglish('We have moved, or we are going to', answer)).toBe(false);
    expect(inEnglish('Yes, we call you back', answer)).toBe(true);
  });
});

it('only titles and labels are looked at: a sentence below them may say how a service works', () => {
  expect(inFrench('Nous les gardons un an.', 'steps.one.body.0')).toBe(false);
});
