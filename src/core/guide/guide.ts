import type { TextsStanding } from '../library.ts';
import type { Locale } from '../locale.ts';
import type { Fact, ProcedureTexts } from '../procedure/procedure.ts';

/** A reference card that resident, agent and phone see under one id and version: questions, each with its answer. */
export interface Guide {
  readonly id: string;
  /** Changes with any of it, the part for agents included, so that two people can see that they read the same one. */
  readonly version: string;
  readonly owner: string;
  /** ISO dates: when its owner read it last, and when they must read it again. */
  readonly asOf: string;
  readonly reviewBy: string;
  readonly titleText: string;
  readonly summaryText: string;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly sections: readonly GuideSection[];
  /** The procedures that it helps with, by their ids. */
  readonly procedures: readonly string[];
}

export interface GuideSection {
  readonly id: string;
  readonly questionText: string;
  readonly answerTexts: readonly string[];
}

/** All guides in one language, as kiosks, phones and desks are sent them; nothing in it is for agents only. */
export interface Guides {
  readonly version: string;
  readonly locale: Locale;
  readonly guides: readonly Guide[];
  /** By guide, then by key. */
  readonly texts: Readonly<Record<string, ProcedureTexts>>;
  /** For search: other words that people use, by guide id. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  readonly standing: Readonly<Record<string, TextsStanding>>;
}

/** What a guide says to agents alone, in French. It leaves the server under a desk's session and no other way. */
export interface AgentPart {
  /** Those of its guide. */
  readonly id: string;
  readonly version: string;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly texts: ProcedureTexts;
  readonly lines: readonly AgentLine[];
  readonly checkTexts: readonly string[];
  readonly pitfallTexts: readonly string[];
}

/** Somebody whom an agent may ring directly. */
export interface AgentLine {
  readonly nameText: string;
  readonly forText: string | null;
  /** The fact that holds the number; null while the town has not given one. */
  readonly number: string | null;
}

/** A version as two people compare it by eye or by ear. */
export const guideMark = (version: string): string => version.slice(0, 6).toUpperCase();

/**
 * The guides that help with a procedure, then the others. Those that name it before other procedures come first: they are
 * about it.
 */
export const guidesFor = (
  guides: readonly Guide[],
  procedureId: string | null,
): { readonly own: readonly Guide[]; readonly others: readonly Guide[] } => {
  const rank = ({ procedures }: Guide): number =>
    procedureId === null ? -1 : procedures.indexOf(procedureId);
  return {
    own: guides.filter((guide) => rank(guide) >= 0).toSorted((a, b) => rank(a) - rank(b)),
    others: guides.filter((guide) => rank(guide) < 0),
  };
};

/** Past its review date: it may still be true, and its owner has not said so. */
export const isOverdue = ({ reviewBy }: Pick<Guide, 'reviewBy'>, today: string): boolean => reviewBy < today;
