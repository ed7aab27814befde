import { useEffect, useRef } from 'preact/hooks';
import { signal } from '@preact/signals';
import type { Format, Tool } from './model.ts';
import { Controls } from './controls.tsx';
import { kindName, recordName } from './names.ts';

const room = signal({ width: 0, height: 0 });

/** As large as the room allows, and never larger than life. */
const scaleOf = ({ width, height }: Format): number => {
  const { width: wide, height: high } = room.value;
  return Math.max(Math.min(wide / width, high / height, 1), 0.05);
};

function Frame({ tool }: { readonly tool: Tool }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { setting, width, height, name } = tool.format.value;
  const scale = scaleOf(tool.format.value);
  useEffect(() => {
    const greet = ({ source }: MessageEvent): void => {
      if (source === frame.current?.contentWindow) tool.attach(frame.current);
    };
    // Its first word says that it listens.
    addEventListener('message', greet, { once: false });
    return () => removeEventListener('message', greet);
  }, [tool]);
  return (
    <div class="screen" style={{ width: `${width * scale}px`, height: `${height * scale}px` }}>
      <iframe
        key={setting}
        ref={frame}
        class="screen__frame"
        title={`Aperçu : ${name}`}
        src={`/cadre?setting=${setting}&locale=${tool.look.peek().locale}`}
        style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }}
      />
    </div>
  );
}

/** What the world would answer: here nothing is looked up, paid or sent. */
function World({ tool }: { readonly tool: Tool }) {
  const step = tool.step.value;
  if (!step || step.records.length === 0) return null;
  return (
    <div class="world" role="group" aria-labelledby="world-title">
      <p class="world__title" id="world-title">
        Ici rien n’est vraiment cherché, payé ni envoyé. Faire comme si :
      </p>
      <div class="world__values">
        {step.records.map((values) => (
          <button
            key={JSON.stringify(values)}
            class="world__value"
            type="button"
            onClick={() => tool.record(values)}
          >
            {recordName(values)}
          </button>
        ))}
      </div>
    </div>
  );
}

const days = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** Where one stands in the procedure, and in its file. */
function Standpoint({ tool }: { readonly tool: Tool }) {
  const step = tool.step.value;
  const procedure = tool.procedure.value;
  const line = step ? procedure?.steps.find(({ id }) => id === step.id)?.line : procedure?.startLine;
  return (
    <p class="stage__step">
      {step ? (
        <span>
          Étape <code>{step.id}</code> ({kindName(step.kind)}
          {step.day !== null && `, comme si l’on était le ${days.format(new Date(step.day))}`})
        </span>
      ) : tool.isInProcedure.value ? (
        'Avant la première étape'
      ) : (
        'Aucune étape à l’écran'
      )}
      {procedure && tool.isInProcedure.value && (
        <code class="stage__file">
          {procedure.file}
          {typeof line === 'number' && `:${line}`}
        </code>
      )}
    </p>
  );
}

/** The screen itself, drawn to fit, with where one stands in the procedure above it. */
export function Stage({ tool }: { readonly tool: Tool }) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) room.value = { width: entry.contentRect.width, height: entry.contentRect.height };
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const whole = tool.state.value?.version;
  const procedure = tool.procedure.value;
  return (
    <main class="stage">
      <Controls tool={tool} />
      {whole && (
        <div class="stage__head">
          <Standpoint tool={tool} />
          <button class="link" type="button" onClick={() => tool.open(procedure?.id ?? '')}>
            Recommencer au début
          </button>
        </div>
      )}
      <World tool={tool} />
      <div class="stage__room" ref={area}>
        {whole ? (
          <Frame tool={tool} />
        ) : (
          <p class="stage__empty">
            Rien ne peut encore être montré : corrigez d’abord les erreurs de la liste, puis enregistrez.
          </p>
        )}
      </div>
    </main>
  );
}
