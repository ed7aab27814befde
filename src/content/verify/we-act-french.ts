import { isThere } from './french-presence.ts';
import { frenchVerbs, isThing, soon, type Verb } from './french-service.ts';
import {
  adverb,
  between,
  clitic,
  isIntroduced,
  isNegated,
  subjects,
  type Who,
  when,
} from './french-subjects.ts';

const you = /(?<![\p{L}-])vous(?![\p{L}-])/u;
const yours = /(?<![\p{L}-])(?:vous|votre|vos)(?![\p{L}-])/u;
/** « Nous l’envoyons », « nous y travaillons »: the case that lies there. */
const inHand = /(?<![\p{L}-])(?:(?:le|la|les|y)\s|l’)/u;
/** After these, something else is said. */
const cut =
  /\s(?:(?:et|ou|si|s’ils?|quand|qui|que|où|dont|lorsque|dès|avant|après|comme)\s|(?:qu|lorsqu)’).*$/u;

interface Said {
  readonly who: Who;
  /** Whether a person answers it: « nous » is their family there, « on » anybody. */
  readonly theirs: boolean;
  readonly pronouns: string;
  readonly act: string;
  readonly rest: string;
}

const isForReader = (need: Verb['need'], { who, theirs, pronouns, rest }: Said): boolean => {
  const whole = `${pronouns} ${rest}`;
  if (theirs && !yours.test(whole)) return false;
  if (need === 'agent') return who === 'agent' && you.test(whole);
  if (who === 'agent') return true;
  if (need === 'you') return you.test(whole);
  if (who !== 'we') return yours.test(whole);
  return need === 'nothing' || yours.test(whole) || inHand.test(pronouns);
};

const reminded = new RegExp(
  `^\\s*(?:qu[e’]|l’|(?:la|le|les|vos|votre|ces|cette|ce)\\s+(?!(?:${when})(?!\\p{L})))`,
  'u',
);
const justDone = /^\s+d(?:e\s|’)\p{L}+(?:er|ir|re)(?!\p{L})/u;
const towardsYou = /^\s+(?:\p{L}+\s+)?(?:vous\s|(?:vers|à|jusqu’à)\s+vous)/u;

/** To remind of something, to occupy a place, to send a bill, to have just done, to come and live somewhere. */
const isOther = (infinitive: string, { who, pronouns, act, rest }: Said): boolean => {
  if (infinitive === 'rappeler') return reminded.test(rest);
  if (infinitive === 'occuper') return !/(?:s’|(?<!\p{L})(?:se|nous)\s)(?:en\s+)?$/u.test(pronouns);
  if (infinitive === 'envoyer')
    return /^\s+(?:\S+\s+)?(?:factures?|avis|relances?|amendes?)(?!\p{L})/u.test(rest);
  if (!/^(?:re)?venir$/u.test(infinitive)) return false;
  if (justDone.test(rest) && !act.endsWith('venir')) return true;
  return who !== 'agent' && !towardsYou.test(rest);
};

const compiled = (who: Who): readonly (readonly [Verb, RegExp])[] =>
  frenchVerbs.map((verb) => [
    verb,
    new RegExp(
      `^(?<gap>${between(who)})(?<act>(?:${verb.forms})(?!\\p{L})|${soon}\\s*(?<inside>(?:${clitic}|${adverb}){0,4})${verb.infinitive})(?!\\p{L})(?<rest>[^,;:.!?…]*)`,
      'u',
    ),
  ]);

const acts: Readonly<Record<Who, readonly (readonly [Verb, RegExp])[]>> = {
  agent: compiled('agent'),
  we: compiled('we'),
  one: compiled('one'),
  somebody: compiled('somebody'),
};

/** The pronouns before the verb; in « près de chez vous » there is none. */
const atTheEnd = new RegExp(`(?<!\\p{L})(?<!(?:chez|pour|avec|de|à|vers|sans|selon)\\s)(?:${clitic})*$`, 'u');

const serves = (who: Who, theirs: boolean, after: string): boolean =>
  acts[who].some(([verb, form]) => {
    const { gap = '', act = '', inside, rest = '' } = form.exec(after)?.groups ?? {};
    if (act === '' || isThing(act, gap)) return false;
    if (isNegated(gap + (inside ?? ''), gap + act + rest)) return false;
    if (inside === undefined && act.endsWith('ons') !== (who === 'we')) return false;
    const pronouns = (atTheEnd.exec(gap)?.[0] ?? '') + (inside ?? '');
    const said = { who, theirs, pronouns, act, rest };
    return (
      !isOther(verb.infinitive, said) && isForReader(verb.need, { ...said, rest: rest.replace(cut, '') })
    );
  });

/** « Vous serez rappelé », « vous allez être reçue ». */
const willBe =
  /(?<!(?:si|quand|lorsque|que|où)\s)(?<!\p{L})vous\s+(?:serez|allez\s+être)\s+(?:(?:vite|bientôt|\p{L}+ment)\s+)?(?:rappelé|reçu|accueilli|contacté|recontacté|accompagné|aidé)(?:e|s|es)?(?!\p{L})/u;

const promisesIn = (sentence: string, theirs: boolean): boolean =>
  willBe.test(sentence) ||
  (['agent', 'we', 'one', 'somebody'] as const).some((who) =>
    [...sentence.matchAll(subjects[who])].some(({ 0: subject, index }) => {
      if (isIntroduced(sentence.slice(0, index))) return false;
      const after = sentence.slice(index + subject.length);
      return serves(who, theirs, after) || isThere(who, theirs, subject, after);
    }),
  );

/** Whether a French text, but for what it asks, says that a person does or will do an act of service for its reader. */
export const promisedInFrench = (text: string, theirs: boolean): boolean =>
  text
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/(?<=[.!?…])\s+/u)
    .some((sentence) => !/\?\s*[»”"]?\s*$/u.test(sentence) && promisesIn(sentence, theirs));
