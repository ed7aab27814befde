import { formats, localesIn, type Tool } from './model.ts';
import { localeNames } from './names.ts';
import { Select } from './select.tsx';

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

/** How the procedure is shown. */
export function Controls({ tool }: { readonly tool: Tool }) {
  const state = tool.state.value;
  const look = tool.look.value;
  const format = tool.format.value;
  if (!state?.version) return null;
  return (
    <div class="controls">
      <Select
        label="Langue"
        options={localesIn(state).map((value) => ({ value, label: localeNames[value] }))}
        value={look.locale}
        onChoose={(locale) => tool.set({ locale })}
      />
      <Select
        label="Écran"
        options={formats.map(({ id, name }) => ({ value: id, label: name }))}
        value={format.id}
        onChoose={(id) => tool.take(formats.find((each) => each.id === id) ?? format)}
      />
      <Select label="Texte" options={sizes} value={look.size} onChoose={(size) => tool.set({ size })} />
      <Select
        label="Contraste"
        options={contrasts}
        value={look.contrast}
        onChoose={(contrast) => tool.set({ contrast })}
      />
      {format.setting === 'kiosk' && (
        <Select
          label="Position"
          options={postures}
          value={look.posture}
          onChoose={(posture) => tool.set({ posture })}
        />
      )}
    </div>
  );
}
