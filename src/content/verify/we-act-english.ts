import { type EnglishVerb, englishVerbs, isThing } from './english-service.ts';

type Who = 'agent' | 'we' | 'somebody';

/** Where a clause begins: « the letter we sent », « ask an agent to look », « if an agent calls » promise nothing. */
const head = String.raw`(?:^|[.,;:!…(«“"—–-]\s*|(?<!\p{L})(?:and|then|so|but|because|while|until|before|after|here|now|today|tomorrow|soon)\s+)`;
const agents = String.raw`(?:one\s+of\s+(?:our|the|your)\s+|(?:an?|the|our|your|two|three|four|five|several|some)\s+(?:(?:city|municipal|other)\s+)?)?(?:agent|adviser|advisor|officer|member\s+of\s+staff|staff)s?`;
const others = String.raw`someone|somebody|(?:the|your|our)\s+(?:city|town\s+hall|council|services?|office|team)`;

const subjects: Readonly<Record<Who, RegExp>> = {
  agent: new RegExp(`${head}(?:${agents})(?=[\\s,]|$)`, 'gu'),
  we: new RegExp(`${head}we(?=[\\s,’])`, 'gu'),
  somebody: new RegExp(`${head}(?:${others})(?=[\\s’])(?!’s\\s)`, 'gu'),
};

const opens =
  '(?:can|could|may|might|must|should|would|who|that|which|if|whether|when|where|what|i|you|we|he|she|they|it|but|has|have|had|did|was|were|(?<!going\\s)to)(?!\\p{L})';
const negation = /(?<!\p{L})(?:not|never|cannot|no\s+longer|\p{L}+n’t)(?!\p{L})/u;
const you = /(?<!\p{L})you(?!\p{L})/u;
const yours = /(?<!\p{L})your?(?!\p{L})/u;
const cut = /\s(?:and|or|if|when|where|who|which|that|once|before|after|because|as)\s.*$/u;

interface Said {
  readonly who: Who;
  /** Whether a person answers it: « we » is their family there. */
  readonly theirs: boolean;
  readonly rest: string;
}

const isForReader = (need: EnglishVerb['need'], { who, theirs, rest }: Said): boolean => {
  if (theirs && !yours.test(rest)) return false;
  if (need === 'agent') return who === 'agent' && you.test(rest);
  if (who === 'agent') return true;
  if (need === 'you') return you.test(rest);
  if (who === 'somebody') return yours.test(rest);
  return need === 'nothing' || yours.test(rest) || /^\s+(?:it|them)(?!\p{L})/u.test(rest);
};

/** To look forward, to send a bill, to come and live somewhere. */
const isOther = (name: string, { who, rest }: Said): boolean => {
  if (name === 'look') return /^\s+forward/u.test(rest);
  if (name === 'send') return /(?<!\p{L})(?:bills?|reminders?|fines?)(?!\p{L})/u.test(rest);
  return (
    name === 'come' &&
    who !== 'agent' &&
    !/^\s+(?:back\s+)?(?:to\s+(?:help|see|meet)\s+)?(?:to\s+)?you/u.test(rest)
  );
};

const acts = englishVerbs.map(
  (verb) =>
    [
      verb,
      new RegExp(
        `^(?<gap>(?:’(?:ll|re|s))?(?:,[^,;:.!?…]{1,60},)?\\s+(?:(?!${opens})[^\\s,;:.!?…]+\\s+){0,12}?)(?<act>${verb.forms})(?!\\p{L})(?<rest>[^,;:.!?…]*)`,
        'u',
      ),
    ] as const,
);

const serves = (who: Who, theirs: boolean, after: string): boolean =>
  acts.some(([{ name, need }, form]) => {
    const { gap = '', rest = '' } = form.exec(after)?.groups ?? {};
    if (gap === '' || negation.test(gap) || isThing(gap)) return false;
    const said = { who, theirs, rest: rest.replace(cut, '') };
    return !isOther(name, said) && isForReader(need, said);
  });

const there =
  /^(?:(?:’re|’s|’ll\s+be)|(?:\s+[^\s,;:.!?…]+){0,6}?\s+(?:is|are|will\s+be))\s+(?:(?:now|already|always|still|both|all|soon|\p{L}+ly)\s+)*(?:here|there|available|ready|with\s+you|at\s+your|on\s+(?:the|their|our)\s+way|(?:coming|arriving)(?=\s*(?:$|[.!,;:]|soon|now|to\s+(?:you|help|see))))(?!\p{L})(?<rest>[^,;:.!?…]*)/u;
const hours = /^\s+(?:from|on|until|every|in|at)\s/u;

const isThere = (who: Who, theirs: boolean, subject: string, after: string): boolean => {
  const found = there.exec(after);
  if (!found || theirs || negation.test(found[0])) return false;
  if (who === 'somebody' && !/some(?:one|body)$/u.test(subject)) return false;
  return who === 'agent' || !hours.test(found.groups?.['rest'] ?? '');
};

/** « You will be called back. » */
const willBe =
  /(?<!(?:if|when|once|where)\s)(?<!\p{L})you(?:\s+will|’ll|\s+are\s+going\s+to)\s+be\s+(?:\p{L}+ly\s+)?(?:called|rung|phoned|contacted|received|helped|accompanied)(?!\p{L})/u;

const promisesIn = (sentence: string, theirs: boolean): boolean =>
  willBe.test(sentence) ||
  (['agent', 'we', 'somebody'] as const).some((who) =>
    [...sentence.matchAll(subjects[who])].some(({ 0: subject, index }) => {
      const after = sentence.slice(index + subject.length);
      return serves(who, theirs, after) || isThere(who, theirs, subject, after);
    }),
  );

/** Whether an English text, but for what it asks, says that a person does or will do an act of service for its reader. */
export const promisedInEnglish = (text: string, theirs: boolean): boolean =>
  text
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/(?<=[.!?…])\s+/u)
    .some((sentence) => !/\?\s*[»”"]?\s*$/u.test(sentence) && promisesIn(sentence, theirs));
