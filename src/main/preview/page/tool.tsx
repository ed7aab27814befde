import '#ui/tokens.css';
import '#ui/base.css';
import './tool.css';
import { render } from 'preact';
import { Logo } from '#ui/logo/logo.tsx';
import { Findings } from './findings.tsx';
import { createTool, type Tool } from './model.ts';
import { Stage } from './stage.tsx';
import { Steps } from './steps.tsx';

const clock = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium' });

function Standing({ tool }: { readonly tool: Tool }) {
  const state = tool.state.value;
  const errors = state?.findings.filter(({ isError }) => isError).length ?? 0;
  const words = (): readonly [string, string] => {
    if (!tool.running.value) return ['wrong', 'L’aperçu est arrêté : relancez npm run content:preview.'];
    if (!state) return ['wait', 'Lecture du dossier…'];
    const at = clock.format(state.readAt);
    if (state.fresh && errors > 0)
      return [
        'wait',
        `À jour, lu à ${at} : ${errors > 1 ? 'des erreurs restent' : 'une erreur reste'} à corriger avant de publier. Ce qui n’est pas traduit est montré en français, après « [fr] ».`,
      ];
    if (state.fresh) return ['good', `À jour, lu à ${at}`];
    return state.version
      ? [
          'wrong',
          `Lu à ${at} : ${errors > 1 ? 'des erreurs' : 'une erreur'}. L’écran montre la dernière version sans erreur.`,
        ]
      : ['wrong', `Lu à ${at} : ${errors > 1 ? 'des erreurs' : 'une erreur'} à corriger.`];
  };
  const [kind, sentence] = words();
  return (
    <p class={`standing standing--${kind}`} role="status">
      {sentence}
    </p>
  );
}

function ToolPage({ tool }: { readonly tool: Tool }) {
  return (
    <div class="tool">
      <aside class="rail">
        <header class="rail__head">
          <Logo />
          <h1 class="rail__title">Atelier</h1>
          <p class="rail__commune">{tool.state.value?.commune}</p>
        </header>
        <Standing tool={tool} />
        <Steps tool={tool} />
        <Findings tool={tool} />
      </aside>
      <Stage tool={tool} />
    </div>
  );
}

const root = document.getElementById('app');
if (root) render(<ToolPage tool={createTool()} />, root);
