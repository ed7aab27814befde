// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { instant } from '#core/instant.ts';
import type { Fact, Field, Procedure, Step } from '#core/procedure/procedure.ts';
import type { Answer } from '#core/procedure/run.ts';
import { words } from '#i18n/locales/fr.ts';
import { createTranslator } from '#i18n/translator.ts';
import { createDraft, type Draft } from './draft.ts';
import type { StepProps } from './step-props.ts';
import { StepView } from './step-view.tsx';

afterEach(cleanup);

const fact: Fact = {
  valueText: 'Gratuit',
  source: 'https://www.paris.fr/pages/actes',
  asOf: '2025-01-31',
  reviewBy: '2027-01-31',
  owner: 'État civil',
};
const place: Field = {
  id: 'place',
  labelText: 'Lieu',
  personal: false,
  type: 'choice',
  choices: [
    { id: 'unsure', labelText: 'Je ne sais pas', unsure: true },
    { id: 'paris', labelText: 'À Paris' },
    { id: 'abroad', labelText: 'À l’étranger' },
  ],
};
const base = { titleText: 'Titre', bodyTexts: [], facts: [] };
const question: Step = { ...base, id: 'ask', kind: 'question', field: 'place' };
const outcome: Step = {
  ...base,
  id: 'end',
  kind: 'outcome',
  result: 'next',
  nextTexts: ['Suite'],
  checklist: [],
  humanWays: [{ way: 'agent-here' }, { way: 'phone', number: '3975' }],
};

/** Every text says its own key, so that a test reads as the screen does. */
const texts = new Proxy<Record<string, string>>({}, { get: (_all, key) => String(key) });

const procedureOf = (steps: readonly Step[], field: Field, facts: Procedure['facts']): Procedure => ({
  id: 'toy',
  version: 'v1',
  lifeEvent: 'papers',
  owner: 'Rédaction',
  titleText: 'Démarche',
  summaryText: 'Résumé',
  start: { whoText: 'Qui', minutes: 1, bringTexts: [], costText: 'Prix' },
  facts,
  fields: { [field.id]: field },
  steps,
});

interface Given {
  readonly step?: Step;
  /** The last one is on screen. */
  readonly steps?: readonly Step[];
  readonly field?: Field;
  readonly draft?: Draft | null;
  readonly facts?: Procedure['facts'];
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly setting?: 'kiosk' | 'home';
  readonly mirrored?: boolean;
  readonly pointing?: Pick<StepProps, 'pointed' | 'pointedWords'>;
  readonly onward?: string;
}

const drawn = (given: Given = {}) => {
  const { field = place, facts = {}, answers = {}, setting = 'kiosk' } = given;
  const steps = given.steps ?? [given.step ?? question];
  const step = steps.at(-1) ?? question;
  const said: string[] = [];
  const draft = given.draft === undefined ? createDraft(field, undefined) : given.draft;
  const props: StepProps = {
    step,
    procedure: procedureOf(steps, field, facts),
    texts,
    run: {
      procedureId: 'toy',
      version: 'v1',
      answers,
      records: {},
      acknowledged: [],
      today: '2026-11-23',
      cursor: step.id,
    },
    translator: createTranslator('fr', words),
    world: { setting, now: instant(Date.UTC(2026, 10, 23, 13)), sites: [], common: {}, here: null },
    draft,
    ticked: [],
    keyboard: null,
    on: {
      next: () => said.push('next'),
      change: (id) => said.push(`change ${id}`),
      tick: (id, on) => said.push(`tick ${id} ${on}`),
      person: () => said.push('person'),
    },
    mirrored: given.mirrored ?? false,
    ...given.pointing,
    onward: given.onward,
  };
  render(<StepView {...props} />);
  return { said, draft };
};

describe('a question', () => {
  it('is the heading, and takes the focus', () => {
    drawn();
    const heading = screen.getByRole('heading', { level: 1, name: 'Titre' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByRole('radiogroup').getAttribute('aria-labelledby')).toBe(heading.id);
  });

  it('shows "Je ne sais pas" last, wherever it was written', () => {
    drawn();
    const labels = screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value);
    expect(labels).toEqual(['paris', 'abroad', 'unsure']);
  });

  it('goes on by the Enter key too', () => {
    const { said } = drawn();
    const form = document.querySelector('form');
    if (form) fireEvent.submit(form);
    expect(said).toEqual(['next']);
  });
});

describe('a mistake', () => {
  const wrong = (): Draft => {
    const draft = createDraft(place, undefined);
    draft.submit();
    return draft;
  };

  it('is said above the question and at the field, in the same words, and takes the focus', () => {
    drawn({ draft: wrong() });
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getByRole('link').textContent).toBe('Choisissez une réponse.');
    expect(screen.getAllByText('Choisissez une réponse.')).toHaveLength(2);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(summary.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('its line leads to the first thing to touch', () => {
    drawn({ draft: wrong() });
    fireEvent.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
  });

  it('keeps what was typed', () => {
    const field: Field = {
      id: 'mail',
      labelText: 'E-mail',
      personal: true,
      type: 'text',
      maxLength: 40,
      keyboard: 'email',
    };
    const draft = createDraft(field, undefined);
    draft.type('odette@');
    draft.submit();
    drawn({ step: { ...question, field: 'mail' }, field, draft });
    expect(screen.getByLabelText('E-mail')).toHaveProperty('value', 'odette@');
  });
});

describe('a fact', () => {
  const step: Step = { ...base, id: 'know', kind: 'information', bodyTexts: ['C’est {cost}.'] };
  const shown = (change: Partial<Fact>): string => {
    drawn({ step, draft: null, facts: { cost: { ...fact, ...change } } });
    return document.body.textContent ?? '';
  };

  it('shows the day on which it was checked, and where', () => {
    expect(shown({})).toContain('C’est Gratuit.Vérifié le 31 janvier 2025 sur paris.fr.');
  });

  it('whose review is overdue says so, where it stands and below', () => {
    const text = shown({ reviewBy: '2026-11-22' });
    expect(text).toContain('C’est Gratuit (à vérifier).');
    expect(text).toContain(
      'vérifié pour la dernière fois le 31 janvier 2025. À vérifier auprès de\u00a0: État civil.',
    );
  });

  it('whose source gives a year alone says the year, and no day of it', () => {
    expect(shown({ asOf: '2024' })).toContain('Vérifié en 2024 sur paris.fr.');
  });

  it('whose source gives a year alone says it too when its review is overdue', () => {
    expect(shown({ asOf: '2024', reviewBy: '2026-11-22' })).toContain(
      'vérifié pour la dernière fois en 2024. À vérifier auprès de\u00a0: État civil.',
    );
  });

  it('that no source confirmed states nothing but whom to ask, and carries no date', () => {
    const text = shown({ unverified: true, valueText: 'à vérifier auprès du 3975' });
    expect(text).toBe('TitreC’est à vérifier auprès du 3975.');
  });
});

describe('an outcome', () => {
  it.each([
    ['next', ['Suite', 'Pièce', 'Autre démarche', 'Pour être aidé']],
    ['not-here', ['Autre démarche', 'Suite', 'Pièce', 'Pour être aidé']],
  ] as const)(
    'with %s shows other procedures in their place, and always above its people',
    (result, order) => {
      const checklist = [{ id: 'paper', labelText: 'Pièce' }];
      drawn({ step: { ...outcome, result, checklist }, draft: null, onward: 'Autre démarche' });
      const shown = document.body.textContent;
      expect(order.toSorted((a, b) => shown.indexOf(a) - shown.indexOf(b))).toEqual(order);
      expect(order.every((text) => shown.includes(text))).toBe(true);
    },
  );

  it('on a kiosk has the call among the ways to go on', () => {
    const { said } = drawn({ step: outcome, draft: null });
    fireEvent.click(screen.getByRole('button', { name: 'Appeler un agent' }));
    expect(said).toEqual(['person']);
    expect(screen.getByText('3975')).toBeTruthy();
  });

  it('at home has no button that calls nobody', () => {
    drawn({ step: outcome, draft: null, setting: 'home' });
    expect(screen.queryByText('Appeler un agent')).toBeNull();
    expect(screen.getByRole('button', { name: 'Horaires et téléphone' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Téléphoner au 3975' }).getAttribute('href')).toBe('tel:3975');
  });
});

describe('an official site', () => {
  const step: Step = {
    ...base,
    id: 'site',
    kind: 'official-site',
    url: 'https://www.paris.fr/pages/actes',
    siteNameText: 'Paris.fr',
  };

  it('on a kiosk is a code and an address to type, never a link that leaves', () => {
    drawn({ step, draft: null });
    expect(screen.getByRole('img', { name: 'Code à scanner\u00a0: Paris.fr' })).toBeTruthy();
    expect(screen.getByText('paris.fr/pages/actes')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('at home is a link that shows its address before anyone leaves', () => {
    drawn({ step, draft: null, setting: 'home' });
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://www.paris.fr/pages/actes');
    expect(screen.getByText('paris.fr/pages/actes')).toBeTruthy();
  });
});

it('the check page lists each answer with its way back', () => {
  const check: Step = { ...base, id: 'check', kind: 'check' };
  const { said } = drawn({ steps: [question, check], draft: null, answers: { place: 'paris' } });
  expect(screen.getByText('À Paris')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Modifier\s+Lieu$/ }));
  expect(said).toEqual(['change ask']);
});

describe('mirrored at the desk', () => {
  it('is the same step, and nothing in it can be touched', () => {
    drawn({ mirrored: true });
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
    expect(screen.getByRole('heading', { level: 2, name: 'Titre' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('what an agent points at', () => {
  const pointed = { kind: 'choice', id: 'paris' } as const;

  it('says so in the words of the step', () => {
    drawn({ pointing: { pointed } });
    expect(screen.getByText('L’agent vous montre ceci').lang).toBe('');
  });

  it('says so in the language of its reader, on a procedure that is in another', () => {
    drawn({ pointing: { pointed, pointedWords: { text: 'الموظف يشير إلى هذا', lang: 'ar', dir: 'rtl' } } });
    const tag = screen.getByText('الموظف يشير إلى هذا');
    expect([tag.lang, tag.dir]).toEqual(['ar', 'rtl']);
    expect(screen.queryByText('L’agent vous montre ceci')).toBeNull();
  });
});
