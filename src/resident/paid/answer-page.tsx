import type { ComponentChildren } from 'preact';
import { Button } from '#ui/button/button.tsx';
import { Split } from '#ui/split/split.tsx';
import { Frame } from '../frame/frame.tsx';

export interface AnswerPageProps {
  readonly title: string;
  /** What the button says that asks about something else; « Retour » does the same. */
  readonly again: string;
  readonly onAgain: () => void;
  readonly lead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What an `AskPage` found, and the way to ask about something else. */
export function AnswerPage({ title, again, onAgain, lead, children }: AnswerPageProps) {
  return (
    <Frame
      title={title}
      onBack={onAgain}
      action={
        <Button kind="main" wide icon="search" onPress={onAgain}>
          {again}
        </Button>
      }
    >
      <Split lead={lead}>{children}</Split>
    </Frame>
  );
}
