import { useEffect, useRef } from 'preact/hooks';
import type { ShownFinding } from '../wire.ts';
import { counted } from './counted.ts';
import { Excerpt } from './excerpt.tsx';
import type { Tool } from './model.ts';

interface FindingProps {
  readonly tool: Tool;
  readonly finding: ShownFinding;
}

/** The screen that it is about, where there is one to go to. */
function About({ tool, finding: { about } }: FindingProps) {
  if (!about || !tool.canGo(about)) return null;
  return (
    <button class="link" type="button" onClick={() => tool.go(about)}>
      {about.step === null ? 'Voir l’écran d’avant la première étape' : `Voir l’étape ${about.step}`}
    </button>
  );
}

function Finding({ tool, finding }: FindingProps) {
  const { file, line, column, says, suggestion, excerpt, walk, rule, isError } = finding;
  return (
    <li class={isError ? 'finding finding--error' : 'finding'}>
      <p class="finding__place">
        <span class="finding__kind">{isError ? 'Erreur' : 'Avertissement'}</span>
        <code class="finding__file">{`${file}:${line}:${column}`}</code>
      </p>
      <p class="finding__says">{says}</p>
      {excerpt !== null && <Excerpt text={excerpt} />}
      <p class="finding__suggestion">{suggestion}</p>
      {walk.length > 0 && (
        <details class="finding__walk">
          <summary>Le chemin qui y mène</summary>
          <ol>
            {walk.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </details>
      )}
      <p class="finding__foot">
        <About tool={tool} finding={finding} />
        <span class="finding__rule">{rule}</span>
      </p>
    </li>
  );
}

const keyOf = ({ file, line, column, rule, says, excerpt }: ShownFinding): string =>
  [file, line, column, rule, says, excerpt].join(' ');

/** What the check says, at each save; errors first. */
export function Findings({ tool }: { readonly tool: Tool }) {
  const shown = tool.findings.value;
  const all = tool.state.value?.findings ?? [];
  const errors = shown.filter(({ isError }) => isError);
  const advice = shown.filter(({ isError }) => !isError);
  const list = useRef<HTMLUListElement>(null);
  const [first] = errors;
  const firstKey = first ? keyOf(first) : '';
  // A new error is above what was being read.
  useEffect(() => {
    if (firstKey !== '') list.current?.scrollTo({ top: 0 });
  }, [firstKey]);
  const hidden = all.length - shown.length;
  return (
    <section class="findings" aria-labelledby="findings-title">
      <div class="findings__head">
        <h2 class="findings__title" id="findings-title">
          {shown.length === 0
            ? 'Rien à reprendre ici'
            : [
                ...(errors.length > 0 ? [counted(errors.length, 'erreur', 'erreurs')] : []),
                ...(advice.length > 0 ? [counted(advice.length, 'avertissement', 'avertissements')] : []),
              ].join(', ')}
        </h2>
        {(hidden > 0 || tool.everything.value) && (
          <button
            class="link"
            type="button"
            aria-pressed={tool.everything.value}
            onClick={() => tool.showEverything(!tool.everything.value)}
          >
            {tool.everything.value ? 'Cette démarche seulement' : `Voir ailleurs (${hidden})`}
          </button>
        )}
      </div>
      <ul class="findings__list" ref={list}>
        {[...errors, ...advice].map((finding) => (
          <Finding key={keyOf(finding)} tool={tool} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
