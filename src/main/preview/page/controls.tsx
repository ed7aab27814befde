import { Choice } from './choice.tsx';
import { formats, localesIn, type Tool } from './model.ts';
import { localeNames } from './names.ts';

const sizes = [
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Grand' },
  { value: 'largest', label: 'Très grand' },
] as const;
const contrasts = [
  { value: 'normal', label: 'Normal' },
  { value: 'strong', label: 'Renforcé' },
] as const;
const postures = [
  { value: 'standing', label: 'Debout' },
  { value: 'seated', label: 'Assis' },
] as const;

/** Which procedure is shown, and how. */
export function Controls({ tool }: { readonly tool: Tool }) {
  const state = tool.state.value;
  const look = tool.look.value;
  const format = tool.format.value;
  if (!state?.version) return null;
  return (
    <div class="controls">
      <label class="field">
        <span class="field__label">Démarche</span>
        <select
          class="field__select"
          value={look.procedure}
          onChange={(event) => tool.set({ procedure: event.currentTarget.value })}
        >
          <option value="">Accueil : toutes les démarches</option>
          {state.procedures.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Choice
        legend="Langue"
        name="locale"
        options={localesIn(state).map((value) => ({ value, label: localeNames[value] }))}
        value={look.locale}
        onChoose={(locale) => tool.set({ locale })}
      />
      <Choice
        legend="Écran"
        name="format"
        options={formats.map(({ id, name }) => ({ value: id, label: name }))}
        value={format.id}
        onChoose={(id) => tool.take(formats.find((each) => each.id === id) ?? format)}
      />
      <Choice
        legend="Texte"
        name="size"
        options={sizes}
        value={look.size}
        onChoose={(size) => tool.set({ size })}
      />
      <div class="controls__pair">
        <Choice
          legend="Contraste"
          name="contrast"
          options={contrasts}
          value={look.contrast}
          onChoose={(contrast) => tool.set({ contrast })}
        />
        {format.setting === 'kiosk' && (
          <Choice
            legend="Position"
            name="posture"
            options={postures}
            value={look.posture}
            onChoose={(posture) => tool.set({ posture })}
          />
        )}
      </div>
    </div>
  );
}
