import { useEffect, useRef } from 'preact/hooks';
import type { ShownFinding, ShownProcedure, ShownStep } from '../wire.ts';
import { counted } from './counted.ts';
import type { Tool } from './model.ts';
import { kindName } from './names.ts';
import { Select } from './select.tsx';

interface RowProps {
  readonly title: string;
  readonly line: number | null;
  readonly detail: string;
  readonly isHere: boolean;
  readonly errors: number;
  /** Null where nothing leads there. */
  readonly onOpen: (() => void) | null;
}

function Row({ title, line, detail, isHere, errors, onOpen }: RowProps) {
  return (
    <li>
      <button
        class="step"
        type="button"
        aria-current={isHere ? 'step' : undefined}
        disabled={onOpen === null}
        onClick={() => onOpen?.()}
      >
        <span class="step__title">{title}</span>
        {errors > 0 && <span class="step__errors">{counted(errors, 'erreur', 'erreurs')}</span>}
        <span class="step__detail">
          {detail}
          {line !== null && `, ligne ${line}`}
          {onOpen === null && ' : aucun parcours trouvé'}
        </span>
      </button>
    </li>
  );
}

const errorsAbout = (findings: readonly ShownFinding[], procedure: string, step: string | null): number =>
  findings.filter(({ about, isError }) => isError && about?.procedure === procedure && about.step === step)
    .length;

/** The step on screen stays in view, whoever went there, and when findings take some of the room. */
const useInView = (here: string | undefined) => {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const { current } = list;
    if (!current) return undefined;
    const show = (): void => current.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    const observer = new ResizeObserver(show);
    show();
    observer.observe(current);
    return () => observer.disconnect();
  }, [here]);
  return list;
};

function StepsOf({ tool, procedure }: { readonly tool: Tool; readonly procedure: ShownProcedure }) {
  const { findings } = tool;
  const now = tool.step.value;
  const list = useInView(now?.id);
  const spot = (step: string | null) => ({ procedure: procedure.id, step });
  const errors = (step: string | null): number => errorsAbout(findings.value, procedure.id, step);
  const row = ({ id, kind, title, line }: ShownStep) => (
    <Row
      key={id}
      title={title}
      line={line}
      detail={`${id} (${kindName(kind)})`}
      isHere={now?.id === id}
      errors={errors(id)}
      onOpen={tool.canGo(spot(id)) ? () => tool.go(spot(id)) : null}
    />
  );
  return (
    <ol class="steps__list" ref={list} aria-label="Étapes">
      <Row
        title="Avant la première étape"
        line={procedure.startLine}
        detail="start"
        isHere={now === null && tool.isInProcedure.value}
        errors={errors(null)}
        onOpen={() => tool.go(spot(null))}
      />
      {procedure.steps.map(row)}
    </ol>
  );
}

/** Which procedure is shown, and each of its steps to go to at once. */
export function Steps({ tool }: { readonly tool: Tool }) {
  const state = tool.state.value;
  const procedure = tool.procedure.value;
  if (!state?.version) return null;
  const options = [
    { value: '', label: 'Accueil : toutes les démarches' },
    ...state.procedures.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <section class="steps" aria-label="Aller à">
      <Select label="Démarche" options={options} value={procedure?.id ?? ''} onChoose={tool.open} />
      {procedure ? (
        <StepsOf key={procedure.id} tool={tool} procedure={procedure} />
      ) : (
        <p class="steps__none">Choisissez une démarche pour voir ses étapes.</p>
      )}
    </section>
  );
}
