/** What an agent asks another service while the person stays: a rule or a fact, never about someone. */
export const questionReasons = [
  'who-decides',
  'which-document',
  'deadline',
  'amount',
  'special-case',
  'receive-now',
  'other',
] as const;

export type QuestionReason = (typeof questionReasons)[number];

/** These say nothing by themselves: the short text says the rest. */
export const wantsText = (reason: QuestionReason): boolean => reason === 'other' || reason === 'special-case';

/** `withdrawn`: its asker no longer needs it. The ticket's end deletes a question whatever its state. */
export const questionStates = ['asked', 'answered', 'withdrawn'] as const;

export type QuestionState = (typeof questionStates)[number];

export const longestQuestion: number = 200;
export const longestColleagueAnswer: number = 600;

/** At once, on one ticket: more would be a conversation, and the telephone is better at that. */
export const openQuestionsAtMost: number = 3;
