import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { OutcomeStep } from '#core/procedure/procedure.ts';
import { aTicket } from '../examples/a-ticket.ts';
import { sampleContent } from '../examples/sample-content.ts';
import { glanceAt } from './glance.ts';

it('shows the question and its choices, and nothing of the answer', () => {
  expect(glanceAt(aTicket({}), sampleContent)).toMatchObject({
    is: 'step',
    title: 'Pour quoi faut-il cet acte ?',
    lines: [
      'Un passeport ou une carte d’identité',
      'Un mariage ou un PACS',
      'La retraite ou une succession',
      'Je ne sais pas',
    ],
    asks: 'choice',
    changed: false,
  });
});

it('a typed answer has no lines', () => {
  expect(glanceAt(aTicket({ stepId: 'annee' }), sampleContent)).toMatchObject({ lines: [], asks: 'date' });
});

it('says when the procedure changed since the call', () => {
  expect(glanceAt(aTicket({ procedureVersion: 'v0' }), sampleContent)).toMatchObject({ changed: true });
});

it('a call from the home screen, an unknown procedure and an unknown step are each told apart', () => {
  expect(glanceAt(aTicket({ procedureId: null }), sampleContent).is).toBe('home');
  expect(glanceAt(aTicket({ procedureId: 'autre' }), sampleContent).is).toBe('unknown');
  expect(glanceAt(aTicket({ stepId: 'autre' }), sampleContent).is).toBe('unknown');
  expect(glanceAt(aTicket({ stepId: null }), sampleContent).is).toBe('start');
});

it('waits for content before it says that a procedure is unknown', () => {
  const none = { library: signal(null), texts: signal(null) };
  expect(glanceAt(aTicket({}), none).is).toBe('loading');
});

it('the end of a procedure names what it leads on to, as far as that is published', () => {
  const library = sampleContent.library.value;
  const [first] = library?.procedures ?? [];
  if (!library || !first) throw new Error('the sample has no procedure');
  const end: OutcomeStep = {
    id: 'end',
    kind: 'outcome',
    titleText: first.titleText,
    bodyTexts: [],
    facts: [],
    result: 'done',
    nextTexts: [],
    checklist: [],
    humanWays: [{ way: 'agent-here' }],
    procedures: [first.id, 'no-longer-there'],
  };
  const ended = { ...first, steps: [...first.steps, end] };
  const content = { ...sampleContent, library: signal({ ...library, procedures: [ended] }) };
  expect(glanceAt(aTicket({ stepId: 'end' }), content)).toMatchObject({
    kind: 'outcome',
    leadsOn: { heading: 'steps.outcome.also', titles: ['Demander un acte de naissance'] },
  });
});
