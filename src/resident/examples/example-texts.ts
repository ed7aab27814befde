import type { LibraryTexts, TextsStanding } from '#core/library.ts';
import type { Locale } from '#core/locale.ts';
import { billTexts } from './bill-procedure.ts';

/** French, then English, of the example's sentences. */
const procedure: Readonly<Record<string, readonly [string, string]>> = {
  title: ['Obtenir un acte de naissance', 'Get a birth certificate'],
  summary: [
    'Copie ou extrait, au guichet ou par la poste. Souvent, vous n’en avez pas besoin.',
    'A copy or an extract, at the counter or by post. Often you do not need it.',
  ],
  who: [
    'Vous-même, votre famille, ou toute personne pour un extrait sans filiation.',
    'Yourself, your family, or anyone for an extract without parentage.',
  ],
  'bring-date': ['La date et le lieu de naissance', 'The date and place of birth'],
  'bring-identity': ['Une pièce d’identité', 'Proof of identity'],
  cost: ['C’est {price}. Ne payez aucun site.', 'It is {price}. Do not pay any site.'],
  'fact-price': ['gratuit', 'free'],
  'fact-delay': ['environ 15 jours', 'about 15 days'],
  'fact-archives': ['à vérifier auprès du 3975', 'to be checked by calling 3975'],
  'fact-saturday': ['samedi de 9 h à 12 h 30', 'Saturday from 9 am to 12.30 pm'],
  purpose: ['L’acte servira à', 'The certificate is for'],
  'ask-purpose': ['Pour quoi faire demandez-vous cet acte ?', 'What do you need this certificate for?'],
  'help-purpose': [
    'Pour certaines démarches, la Ville l’obtient à votre place.',
    'For some procedures, the City gets it for you.',
  ],
  'purpose-identity': ['Une carte d’identité ou un passeport', 'An identity card or a passport'],
  'purpose-notary': ['Un dossier chez le notaire', 'A file at a notary’s office'],
  'purpose-notary-hint': ['Vente, succession, donation', 'Sale, inheritance, gift'],
  'purpose-marriage': ['Un mariage ou un PACS', 'A wedding or a PACS'],
  'purpose-marriage-hint': ['En mairie ou chez un notaire', 'At a town hall or a notary’s office'],
  unsure: ['Je ne sais pas', 'I don’t know'],
  'unsure-hint': ['On me l’a demandé sans m’expliquer.', 'I was asked for it without being told why.'],
  free: ['Un acte de naissance ne coûte rien', 'A birth certificate costs nothing'],
  'free-1': ['Il est {price}, au guichet comme par la poste.', 'It is {price}, at the counter and by post.'],
  'free-2': [
    'Pour un acte de plus de 75 ans, le guichet est {archives}. Le {saturday}, cinq mairies le délivrent.',
    'For a certificate older than 75 years, the counter is {archives}. On {saturday}, five town halls issue it.',
  ],
  paris: ['Né(e) à Paris', 'Born in Paris'],
  'ask-paris': ['La personne est-elle née à Paris ?', 'Was the person born in Paris?'],
  'help-paris': [
    'L’acte est gardé par la mairie du lieu de naissance.',
    'The certificate is kept by the town hall of the place of birth.',
  ],
  year: ['Année de naissance', 'Year of birth'],
  'year-hint': ['Quatre chiffres, par exemple 1961.', 'Four digits, for example 1961.'],
  'ask-year': ['En quelle année la personne est-elle née ?', 'In which year was the person born?'],
  day: ['Date de naissance', 'Date of birth'],
  'day-hint': ['Par exemple 31 01 1961.', 'For example 31 01 1961.'],
  'ask-day': ['Quel jour la personne est-elle née ?', 'On which day was the person born?'],
  copies: ['Nombre d’exemplaires', 'Number of copies'],
  'ask-copies': ['Combien d’exemplaires vous faut-il ?', 'How many copies do you need?'],
  paid: ['Somme déjà payée', 'Amount already paid'],
  'ask-paid': ['Combien un site vous a-t-il fait payer ?', 'How much did a site make you pay?'],
  email: ['Adresse e-mail', 'E-mail address'],
  'email-hint': ['Pour savoir quand l’acte est envoyé.', 'To know when the certificate is sent.'],
  'ask-email': ['À quelle adresse e-mail vous prévenir ?', 'Which e-mail address should we tell?'],
  papers: ['Préparez ces papiers', 'Get these papers ready'],
  'papers-help': ['Cochez ce que vous avez déjà.', 'Tick what you already have.'],
  'papers-identity': ['Votre pièce d’identité', 'Your proof of identity'],
  'papers-identity-hint': [
    'Carte d’identité, passeport ou titre de séjour',
    'Identity card, passport or residence permit',
  ],
  'papers-link': ['Un papier qui montre le lien avec la personne', 'A paper that shows how you are related'],
  online: ['Faites la demande en ligne', 'Ask for it online'],
  'online-help': [
    'L’acte arrive par la poste, en {delay}. Il n’est jamais envoyé par e-mail.',
    'It comes by post, in {delay}. It is never sent by e-mail.',
  ],
  'paris-fr': ['Paris.fr, demande d’acte', 'Paris.fr, certificate request'],
  counter: ['Ou demandez-le au guichet', 'Or ask at the counter'],
  'counter-help': ['Il est remis tout de suite.', 'You get it at once.'],
  check: ['Vérifiez vos réponses', 'Check your answers'],
  'check-help': ['Touchez « Modifier » pour changer une réponse.', 'Touch “Change” to change an answer.'],
  done: ['Demandez l’acte au guichet, aujourd’hui', 'Ask for the certificate at the counter, today'],
  'done-help': ['C’est {price} et sans rendez-vous.', 'It is {price}, without appointment.'],
  'done-1': ['Prenez un ticket au guichet de l’état civil.', 'Take a ticket at the civil status counter.'],
  'done-2': ['Montrez votre pièce d’identité.', 'Show your proof of identity.'],
  'done-3': ['Repartez avec l’acte.', 'Leave with the certificate.'],
  'phone-note': ['Du lundi au vendredi, de 8 h 30 à 18 h.', 'Monday to Friday, 8:30 to 18:00.'],
};

const common: Readonly<Record<string, readonly [string, string]>> = {
  'service.regie': ['Régie Paris Familles', 'Régie Paris Familles'],
  'lifeEvent.papers': ['Papiers et état civil', 'Identity papers and civil status'],
  'lifeEvent.family': ['Naissance et famille', 'Birth and family'],
  'lifeEvent.school': ['École et loisirs', 'School and leisure'],
  'lifeEvent.bills': ['Factures et paiements', 'Bills and payments'],
  'lifeEvent.home': ['Logement et déménagement', 'Housing and moving'],
  'site.access': ['Ascenseurs au fond de la cour.', 'Lifts at the back of the courtyard.'],
  'site.note': [
    'Le premier mardi du mois, ouverture à 13 h.',
    'On the first Tuesday of the month, open from 13:00.',
  ],
};

/** Another procedure than the example's own, for what leads on to it. */
const marriage: typeof procedure = {
  ...procedure,
  title: ['Obtenir un acte de mariage', 'Get a marriage certificate'],
  summary: ['Copie ou extrait, pour un mariage à Paris.', 'A copy or an extract, for a wedding in Paris.'],
};

const spoken = (
  table: Readonly<Record<string, readonly [string, string]>>,
  locale: Locale,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([key, [fr, en]]) => [key, locale === 'en' ? en : fr]));

/** Written in French and English; in the other languages it is shown in French. */
const standingIn = (locale: Locale): TextsStanding =>
  locale === 'en'
    ? { locale, review: 'unreviewed' }
    : { locale: 'fr', review: 'reviewed', ...(locale === 'ar' && { others: ['fr-simple', 'en'] }) };

/** Named in Arabic, and no more: its pages are French. */
const presentedInArabic: LibraryTexts['presented'] = {
  'acte-de-naissance': {
    texts: {
      title: 'الحصول على شهادة ميلاد',
      summary: 'نسخة أو مستخرج، في الشباك أو بالبريد. كثيرا ما لا تحتاج إليها.',
    },
    review: 'unreviewed',
  },
};

export const exampleTexts = (locale: Locale): LibraryTexts => ({
  version: 'example',
  locale,
  common: spoken(common, locale),
  procedures: {
    'acte-de-naissance': spoken(procedure, locale),
    'acte-de-mariage': spoken(marriage, locale),
    'payer-une-facture': billTexts(locale),
  },
  synonyms: { 'acte-de-naissance': ['extrait de naissance', 'état civil', 'birth record'] },
  standing: { 'acte-de-naissance': standingIn(locale), 'acte-de-mariage': standingIn(locale) },
  ...(locale === 'ar' && { presented: presentedInArabic }),
});
