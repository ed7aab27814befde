import type { ShownFinding } from '../wire.ts';
import type { Tool } from './model.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

function Finding({ finding }: { readonly finding: ShownFinding }) {
  const { file, line, column, says, suggestion, excerpt, walk, rule, isError } = finding;
  return (
    <li class={isError ? 'finding finding--error' : 'finding'}>
      <p class="finding__place">
        <span class="finding__kind">{isError ? 'Erreur' : 'Avertissement'}</span>
        <code class="finding__file">{`${file}:${line}:${column}`}</code>
      </p>
      <p class="finding__says">{says}</p>
      {excerpt !== null && <pre class="finding__excerpt">{excerpt}</pre>}
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
      <p class="finding__suggestion">{suggestion}</p>
      <p class="finding__rule">{rule}</p>
    </li>
  );
}

const keyOf = ({ file, line, column, rule, says }: ShownFinding): string =>
  [file, line, column, rule, says].join(' ');

/** What the check says, at each save; errors first. */
export function Findings({ tool }: { readonly tool: Tool }) {
  const shown = tool.findings.value;
  const all = tool.state.value?.findings ?? [];
  const errors = shown.filter(({ isError }) => isError);
  const advice = shown.filter(({ isError }) => !isError);
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
      <ul class="findings__list">
        {[...errors, ...advice].map((finding) => (
          <Finding key={keyOf(finding)} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
