import type { AgentPart, AgentLine } from '#core/guide/guide.ts';
import { factsOfStep, shownText } from '#core/procedure/words.ts';
import { FactNotes } from '#steps/fact-notes.tsx';
import { Sentence } from '#steps/sentence.tsx';
import '#ui/dot-list/dot-list.css';
import { useDesk } from '../use-desk.ts';

export interface AgentPartProps {
  readonly part: AgentPart | null;
  readonly today: string;
  readonly level: 3 | 6;
}

/** What no kiosk and no phone is ever sent: whom to ring, what to look at first, the pitfalls. */
export const AgentPartView = ({ part, today, level }: AgentPartProps) => {
  const { t } = useDesk().words;
  if (part === null) return <p>{t('desk.guides.agentsNone')}</p>;
  const Title = `h${level}` as const;
  return (
    <>
      {part.checkTexts.length > 0 && (
        <>
          <Title class="guide-card__question">{t('desk.guides.check')}</Title>
          <Items part={part} today={today} keys={part.checkTexts} />
        </>
      )}
      {part.pitfallTexts.length > 0 && (
        <>
          <Title class="guide-card__question">{t('desk.guides.pitfalls')}</Title>
          <Items part={part} today={today} keys={part.pitfallTexts} />
        </>
      )}
      {part.lines.length > 0 && (
        <>
          <Title class="guide-card__question">{t('desk.guides.lines')}</Title>
          <Lines part={part} today={today} />
        </>
      )}
    </>
  );
};

type Given = { readonly part: AgentPart; readonly today: string };

const Items = ({ part, today, keys }: Given & { readonly keys: readonly string[] }) => {
  const { words } = useDesk();
  const told = { procedure: part, texts: part.texts, translator: words, today };
  return (
    <>
      <ul class="dot-list">
        {keys.map((key) => (
          <li key={key}>
            <Sentence {...told} of={key} />
          </li>
        ))}
      </ul>
      <FactNotes {...told} facts={factsOfStep(part, part.texts, keys, [])} />
    </>
  );
};

const Lines = ({ part, today }: Given) => {
  const { words } = useDesk();
  const { texts } = part;
  const numbers = part.lines.flatMap(({ number }) => number ?? []);
  const told = { procedure: part, texts, translator: words, today };
  return (
    <>
      <dl class="guide-card__lines">
        {part.lines.map((line) => (
          <div key={line.nameText}>
            <dt>
              {shownText(part, texts, line.nameText)}
              {line.forText !== null && (
                <span class="guide-card__for">{shownText(part, texts, line.forText)}</span>
              )}
            </dt>
            <dd>
              <Number part={part} line={line} />
            </dd>
          </div>
        ))}
      </dl>
      <FactNotes {...told} facts={factsOfStep(part, texts, [], numbers)} />
    </>
  );
};

/** A number that nobody gave is said to be missing: it is never made up. */
const Number = ({ part, line }: { readonly part: AgentPart; readonly line: AgentLine }) => {
  const { t } = useDesk().words;
  const fact = line.number === null ? undefined : part.facts[line.number];
  if (!fact) return <em>{t('desk.guides.toComplete')}</em>;
  return <bdi class="guide-card__number">{part.texts[fact.valueText]}</bdi>;
};
