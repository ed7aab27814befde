import { BottomBar } from '../bottom-bar/bottom-bar.tsx';
import { Button } from '../button/button.tsx';
import { CallBar } from '../call-bar/call-bar.tsx';
import { TopBar } from '../top-bar/top-bar.tsx';

const nothing = () => undefined;

/** A frame in French for the examples of whole screens. */
export const sampleTop = (
  <TopBar siteName="Mairie du 12ᵉ" kioskLabel="Borne 2">
    <Button icon="languages" onPress={nothing}>
      Français
    </Button>
    <Button icon="accessibility" onPress={nothing}>
      Affichage
    </Button>
  </TopBar>
);

export const sampleEnd = (
  <Button icon="log-out" onPress={nothing}>
    Terminer et effacer
  </Button>
);

export const sampleBar = (
  <BottomBar start={sampleEnd}>
    <CallBar
      state="ready"
      label="Appeler un agent"
      detail="2 agents présents · environ 4 min"
      onPress={nothing}
    />
  </BottomBar>
);
