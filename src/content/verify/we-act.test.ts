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
    'Nous vous rappelons le lundi',
    'Nous vous répondrons sous dix jours',
    'Nous répondons à vos questions',
    'Ensuite, nous étudions votre dossier',
    'Nous nous occupons de tout',
    'Nous nous en occupons',
    "Nous l'envoyons à la Ville",
    'Nous y travaillons maintenant',
    'Nous regardons ensemble votre situation',
    'Nous, dès demain, vous rappelons',
    'Attendez pendant que nous vérifions',
    'Attendez, parce que nous cherchons votre acte',
    'Sachez que nous vous rappelons demain',
    'Nous ne gardons rien et nous vérifions votre dossier',
    'Nous allons vous appeler',
    'Nous venons vers vous',
    'Nous sommes là pour vous',
    'Nous sommes en train de vérifier',
    'Nous ne faisons que vérifier votre adresse',
    'On vous reçoit tout de suite',
    'On vous rappelle',
    'On va vous rappeler',
    "On s'occupe de vous",
    'On vérifie votre dossier',
    'On répond à vos questions',
    'Vous serez bientôt recontactée',
    'Vous allez être rappelé',
    'Un agent regarde votre situation',
    'Un agent vérifie un paiement',
    'Un agent de la Ville vous rappelle',
    'Un agent municipal vous aide',
    "Un agent, à l'accueil, vous aide",
    'Un agent de la mairie de votre arrondissement va bientôt vous recevoir',
    "Un agent s'en occupe",
    'Un agent vous explique les deux tarifs',
    'Un agent est là pour vous',
    'Un agent est maintenant disponible',
    'Un agent arrive',
    'Un de nos agents vous rappelle',
    'Un agent de l’état civil, au premier étage, vous recevra',
    'Un agent vous aide si vous n’avez pas de papier',
    'Un agent est là si vous n’avez pas internet',
    'Des agents vous aident',
    'Attendez qu’un agent vous appelle',
    'L’équipe vous répond',
    'Deux agents vous attendent',
    "L'agent vous rappellera",
    'Si vous préférez, un agent vous rappelle',
    "Besoin d'aide ? Un agent vous aide",
    "Quelqu'un vous rappelle",
    "Quelqu'un va venir vous aider",
    "Quelqu'un est là pour vous",
    "Quelqu'un arrive",
    'La mairie vous rappelle demain',
    'La mairie de votre arrondissement vous répond',
    'La Ville étudie votre demande',
    "Le service de l'état civil vous contactera",
    'Une conseillère vous accompagne',
  ])('may not be « %s »', (text) => {
    expect(inFrench(text)).toBe(true);
  });

  it.each([
    'Quand on reçoit une facture',
    'Que faire quand on reçoit deux factures ?',
    'On prépare ses papiers',
    'On répond à quatre questions',
    'On aide un parent',
    'On paie ici',
    'On cherche le bon acte',
    "On vous demande l'acte",
    'Si on vous appelle, raccrochez',
    'Nous acceptons la carte bancaire',
    'Nous fermons à 17 h',
    'Nous vous remercions',
    'Nous vous remercions de votre aide',
    'Nous vous demandons deux papiers',
    'Nous vous rappelons les deux tarifs',
    'Nous vous rappelons que tout est gratuit',
    'Nous effaçons vos réponses',
    'Nous avons trouvé votre facture',
    'Nous trouvons votre facture',
    'Nous avons vérifié votre paiement',
    'Nous avons bien reçu votre demande',
    'Nous venons de vérifier votre paiement',
    'Nous vérifiions autrefois les revenus',
    'Nous attendons votre paiement',
    'Nous appelons cela le tarif du quotient',
    'Nous vous envoyons une facture chaque mois',
    'Nous recevons sans rendez-vous',
    'Nous sommes là du lundi au vendredi',
    'Nous ne savons pas encore',
    'Nous ne trouvons pas cette facture',
    'Nous ne pouvons pas chercher maintenant',
    'Nous ne vous rappelons pas',
    'Nous voyons que cette facture est payée',
    'Nous ne sommes pas encore sûrs',
    'Nous vous montrons le chemin',
    'Nous vous montrerons le dossier',
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
    'La lettre que nous vous envoyons',
    'Comment nous calculons le tarif',
    'Où l’on vous reçoit',
    'Quand un agent vous appelle, dites votre nom',
    "Est-ce qu'un agent vous aide déjà ?",
    "Un agent n'est pas toujours là",
    'Un agent est absent',
    'Un agent de police vous a donné ce papier',
    'On vous a rappelé',
    'Choisissez quand on vous rappelle',
    'Un agent peut vous dire si votre carte est prête',
    'Nous pensons que votre carte est prête',
    'Nous voyons la carte, elle est là',
    'Un agent ne vous demande jamais votre code',
    'Un agent a vérifié votre paiement',
    'Un agent vous a rappelé',
    "L'agent qui vous aide",
    "L'aide d'un agent",
    'Personne ne vous rappelle',
    'Aucun agent ne vous appelle',
    "Quelqu'un vient vivre chez vous",
    "Quelqu'un vous héberge",
    'Une personne arrive chez vous',
    'La mairie vous a envoyé une lettre',
    'La Ville vous envoie une facture',
    "La mairie envoie l'acte par la poste",
    'La mairie de votre arrondissement reçoit le lundi',
    'La mairie près de chez vous accueille les familles',
    'Le service en ligne vous aide',
    'Le site de la Ville vous aide',
    'Demandez-nous des informations',
    'Trouvons d’abord le lieu',
    'Demandez à un agent de chercher votre acte',
  ])('may be « %s »', (text) => {
    expect(inFrench(text)).toBe(false);
  });

  it.each([
    'Parlez-en vite, on peut vous aider',
    'Sans papier, on applique le tarif le plus haut',
    'Demandez comment on vous rend l’argent',
    'Un paiement est en cours de vérification',
    'Un agent peut vous donner les dates',
    'Est-ce qu’on vous réclame l’acte sur papier ?',
    'Quelle sorte de papier vous demande-t-on ?',
    'Demandez pourquoi on veut cet acte',
    'On ne peut pas payer sur internet maintenant',
    'On ne peut pas payer cette facture sur internet',
    "Peut-on s'inscrire maintenant ?",
    'Est-ce que la mairie sait déjà ce décès ?',
    'La Ville facture le parent déclaré débiteur',
    "La Ville demande l'argent au parent qui a dit oui",
    'Pour le collège et le lycée, la mairie ne peut pas inscrire',
    'Le collège et le lycée ne se demandent pas à la mairie',
    "Adressez-vous à la mairie de l'arrondissement de naissance",
    'Allez à la mairie de la ville du logement',
    'Demandez à la mairie de votre ville',
    "Posez d'abord une question au service",
    'Voyez la mairie de votre commune',
    'Voyez un agent pour le dire à la mairie',
    'Venez à cette mairie avec vos papiers',
    'Inscrivez-vous dans la ville où vous habitez',
    'Avec un agent, cherchez où est cette reconnaissance',
    'Cherchez le bon acte avec un agent',
    'Choisissez la forme avec un agent',
    'Demandez les dates à un agent',
    'Demandez votre école de quartier à un agent',
    'Demandez à un agent de chercher',
    'Demandez à un agent si c’est possible',
    'Faites-le avec un agent',
    'Lisez la facture avec un agent',
    'Montrez cette facture à un agent',
    "Parlez d'abord à un agent",
    'Regardez votre situation avec un agent',
    "Trouvez avec un agent l'acte qu'il vous faut",
    'Voyez avec un agent si l’acte est dans la base',
    'Voyez avec un agent si vous pouvez la refaire maintenant',
    'Voyons avec un agent où cette reconnaissance est enregistrée',
    'Vérifiez ce papier avec un agent',
    'Votre facture, pour la montrer à un agent',
    "L'acte de naissance, si on vous le demande",
    "Si vous l'avez, le projet d'accueil signé. On dit aussi PAI",
    "Votre carte d'identité ou passeport. On la demande à l'entrée",
  ])('that is shipped stays: « %s »', (text) => {
    expect(inFrench(text)).toBe(false);
  });
});

describe('an answer in French', () => {
  it.each([
    'Nous habitons Paris',
    'Nous sommes hébergés à Paris',
    'Nous avons déménagé, ou nous allons le faire',
    'Nous changeons d’adresse, ou nous avons changé',
    'Nous vous avons déjà payé',
    'Nous vérifions encore',
    'On me l’a volé',
    'On me réclame le papier',
    'Oui, la mairie le sait déjà',
    "La mairie ou le notaire me demande l'acte",
    "Oui, un agent m'aide",
    "Quelqu'un est là avec moi",
    'Je préfère le faire avec quelqu’un',
  ])('may be « %s »: the person speaks', (text) => {
    expect(inFrench(text, answer)).toBe(false);
  });

  it.each([
    'Oui, nous vous rappelons',
    'Non, on vous rappelle',
    'Non, vous serez rappelé',
    'Oui, un agent vous rappelle',
  ])('may not be « %s »', (text) => {
    expect(inFrench(text, answer)).toBe(true);
  });
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
    'We are here for you',
    'Then we look at your file',
    'We look into it',
    'We are going to answer you',
    'You will be called back',
    'An agent looks at your situation',
    'An agent will help you',
    'An agent is here',
    'An agent is coming',
    'An agent from the City will call you',
    'The agent, at the desk, helps you',
    'Agents will help you',
    'One of our agents will call you',
    'A member of staff will help you',
    'Two agents are waiting for you',
    'Someone will call you back',
    'Somebody is on the way',
    'The City will call you tomorrow',
    'The town hall is processing your request',
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
    'We accept cards',
    'We close at 5 pm',
    'We thank you for your help',
    'We look forward to seeing you',
    'We ask you for two papers',
    'We erase your answers',
    'We have found your bill',
    'We have received your request',
    'We wait for your payment',
    'We call it a family quotient',
    'We send you a bill every month',
    'We do not call you back',
    'We are here from Monday to Friday',
    'What we keep about you',
    'The letter we send you',
    'If an agent calls you, give your name',
    'Is an agent helping you?',
    'An agent is not always here',
    'The agent is away',
    'The agent you meet',
    'The agent will not call you',
    'The agent has called you',
    'An agent can give you the dates',
    'Ask an agent whether it is possible',
    'See with an agent where it is registered',
    'Let us see with an agent where this recognition is registered',
    'Ask an agent to look at your file',
    'Someone is coming to live with you',
    'The City bills the parent declared as débiteur',
    'The City sends the certificate by post',
    'The City’s website helps you',
    'A payment is being checked',
    'Let us first find the place',
  ])('may be “%s”', (text) => {
    expect(inEnglish(text)).toBe(false);
  });

  it('lets the family speak in an answer, and nobody promise there', () => {
    expect(inEnglish('We live in Paris', answer)).toBe(false);
    expect(inEnglish('We have moved, or we are going to', answer)).toBe(false);
    expect(inEnglish('We have already paid you', answer)).toBe(false);
    expect(inEnglish('Yes, we call you back', answer)).toBe(true);
  });
});

it('only titles and labels are looked at: a sentence below them may say how a service works', () => {
  expect(inFrench('Nous vous rappelons.', 'steps.one.body.0')).toBe(false);
});

it('what is suggested fits each refusal: what to do instead, or what is', () => {
  const [found] = verifyPromises(wordsOf(title, 'La mairie vous rappelle demain'));
  expect(found?.suggestion).toContain('« Voyez avec un agent »');
  expect(found?.suggestion).toContain('sans dire qui agit');
});
