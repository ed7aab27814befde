import { useSignal } from '@preact/signals';
import { BottomBar } from '../bottom-bar/bottom-bar.tsx';
import { Button } from '../button/button.tsx';
import { CallBar } from '../call-bar/call-bar.tsx';
import { Choices } from '../choices/choices.tsx';
import type { ChoiceOption } from '../choices/choices.tsx';
import { Countdown } from '../countdown/countdown.tsx';
import { EmptyState } from '../empty-state/empty-state.tsx';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import type { Example } from '../gallery/example.ts';
import { Heading } from '../heading/heading.tsx';
import { LoadingState } from '../loading-state/loading-state.tsx';
import { Notice } from '../notice/notice.tsx';
import { PresenceCard } from '../presence-card/presence-card.tsx';
import { Split } from '../split/split.tsx';
import { Stack } from '../stack/stack.tsx';
import { SummaryList } from '../summary-list/summary-list.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { Tile } from '../tile/tile.tsx';
import { TileGrid } from '../tile-grid/tile-grid.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { TopBar } from '../top-bar/top-bar.tsx';
import { Beacon } from '../beacon/beacon.tsx';
import { sampleBar, sampleEnd, sampleTop } from './sample-frame.tsx';
import { Screen } from './screen.tsx';

const nothing = () => undefined;

const bills: readonly ChoiceOption[] = [
  {
    id: 'ville',
    label: 'Ville de Paris',
    hint: '« Paris Familles » ou « Facil’Familles » : centre de loisirs, étude, crèche, conservatoire',
  },
  { id: 'caisse', label: 'Caisse des écoles', hint: 'La cantine de mon enfant' },
  { id: 'tresor', label: 'Trésor public', hint: '« Avis des sommes à payer »' },
  { id: 'unsure', label: 'Je ne sais pas', hint: 'Nous regardons ensemble', unsure: true },
];

function Question({ wrong }: { readonly wrong?: boolean }) {
  const value = useSignal<string | null>(wrong ? null : 'ville');
  return (
    <Screen
      top={sampleTop}
      bar={sampleBar}
      label="Question"
      moreLabel="Voir la suite"
      action={
        <Button kind="main" wide iconEnd="arrow-right" onPress={nothing}>
          Continuer
        </Button>
      }
    >
      <Button kind="plain" icon="arrow-left" onPress={nothing}>
        Retour
      </Button>
      {wrong && (
        <ErrorSummary
          heading="Il y a un problème"
          errors={[{ fieldId: 'bill', text: 'Choisissez une réponse, ou « Je ne sais pas ».' }]}
        />
      )}
      <Heading
        id="bill-legend"
        above="Payer une facture famille"
        lead="Le nom est écrit en haut de la facture, à gauche."
      >
        Quelle facture avez-vous reçue ?
      </Heading>
      <Choices
        name="bill"
        legendId="bill-legend"
        options={bills}
        value={value.value}
        onChange={(id) => (value.value = id)}
      />
      <Notice tone="info">
        Ayez votre facture avec vous. Aucune carte bancaire n’est demandée sur cette borne.
      </Notice>
    </Screen>
  );
}

function Attract() {
  return (
    <Screen
      label="Accueil"
      top={
        <TopBar siteName="Mairie du 12ᵉ">
          <Button icon="accessibility" onPress={nothing}>
            Affichage
          </Button>
        </TopBar>
      }
      bar={
        <BottomBar>
          <CallBar
            state="ready"
            label="Appeler un agent"
            detail="Sans passer par la borne"
            onPress={nothing}
          />
        </BottomBar>
      }
    >
      <Split
        spread
        lead={
          <>
            <Heading display lead="Commencez ici. Un agent vous rejoint dès que vous le souhaitez.">
              Vos démarches, avec quelqu’un.
            </Heading>
            <PresenceCard count={2} heading="2 agents sont là" detail="jusqu’à 17 h, sans rendez-vous" />
          </>
        }
      >
        <Button kind="main" wide big icon="pointer" onPress={nothing}>
          Touchez pour commencer
        </Button>
        <Stack row even gap="s">
          {[
            'Français',
            'Français simple',
            'English',
            'Español',
            'Português',
            'العربية',
            'Українська',
            '中文',
          ].map((name) => (
            <Button key={name} onPress={nothing}>
              {name}
            </Button>
          ))}
        </Stack>
      </Split>
    </Screen>
  );
}

function Coming() {
  return (
    <Screen
      label="Votre appel"
      top={sampleTop}
      bar={
        <BottomBar start={sampleEnd}>
          <CallBar state="coming" label="Un agent vient vers vous" detail="Numéro A-027" onPress={nothing} />
        </BottomBar>
      }
    >
      <Heading
        tone="person"
        icon="footprints"
        lead="Restez près de la borne 2. Votre écran vous attend, rien n’est perdu."
      >
        Un agent vient vers vous
      </Heading>
      <Timeline
        label="Votre appel"
        steps={[
          { label: 'Appel envoyé', time: '14 h 02', state: 'done' },
          { label: 'Pris par un agent', time: '14 h 03', state: 'done' },
          { label: 'En route vers vous', state: 'now' },
          { label: 'Avec vous', state: 'todo' },
        ]}
      />
      <Heading level={2} lead="Il voit la démarche et l’étape. Vos réponses, seulement si vous le voulez.">
        Montrer mes réponses à l’agent ?
      </Heading>
      <Stack row even gap="s">
        <Button onPress={nothing}>Choisir</Button>
        <Button onPress={nothing}>Tout montrer</Button>
      </Stack>
      <Button kind="plain" icon="x" onPress={nothing}>
        Je n’ai plus besoin d’un agent
      </Button>
    </Screen>
  );
}

function Find() {
  return (
    <Screen label="Trouver" top={sampleTop} bar={sampleBar} moreLabel="Voir la suite">
      <Heading>Que voulez-vous faire ?</Heading>
      <TextField
        id="search"
        label="Chercher avec vos mots"
        prefix=""
        value=""
        placeholder="cantine, passeport…"
        onInput={nothing}
      />
      <TileGrid label="Démarches">
        <Tile
          icon="wallet"
          label="Payer une facture"
          hint="Cantine, centre de loisirs, crèche"
          onPress={nothing}
        />
        <Tile
          icon="baby"
          label="Attendre un enfant"
          hint="Reconnaissance, naissance, crèche"
          onPress={nothing}
        />
        <Tile
          icon="id-card"
          label="Papiers d’identité"
          hint="Carte d’identité, passeport"
          onPress={nothing}
        />
        <Tile icon="file-text" label="Demander un acte" hint="Naissance, mariage, décès" onPress={nothing} />
        <Tile
          icon="graduation-cap"
          label="Inscrire à l’école"
          hint="Maternelle, élémentaire, périscolaire"
          onPress={nothing}
        />
        <Tile icon="vote" label="Voter" hint="S’inscrire, donner procuration" onPress={nothing} />
        <Tile icon="heart" label="Se marier, se pacser" onPress={nothing} />
        <Tile icon="home" label="Se loger" hint="Demande de logement social" onPress={nothing} />
      </TileGrid>
    </Screen>
  );
}

function Check() {
  return (
    <Screen
      label="Vérifier"
      top={sampleTop}
      bar={sampleBar}
      action={
        <Button kind="main" wide onPress={nothing}>
          Payer 42,50 €
        </Button>
      }
    >
      <Heading>Vérifiez avant de payer</Heading>
      <SummaryList
        rows={[
          {
            id: 'bill',
            label: 'Facture',
            value: '2026-10-00482',
            action: { label: 'Modifier', describe: 'la facture', onPress: nothing },
          },
          { id: 'for', label: 'Pour', value: 'Centre de loisirs, octobre' },
          { id: 'to', label: 'À qui', value: 'Régie Paris Familles' },
          { id: 'before', label: 'À payer avant le', value: '25 novembre 2026' },
        ]}
        total={{ label: 'Montant', value: '42,50 €' }}
      />
      <TextField
        id="email"
        type="email"
        label="E-mail pour le reçu"
        hint="PayFiP l’exige. Nous ne le gardons pas."
        value="fatou.diop@exemple.fr"
        onInput={nothing}
      />
      <Notice tone="info">
        Vous allez sur <strong>payfip.gouv.fr</strong>, le site de paiement de l’État. Préparez votre carte et
        le téléphone qui reçoit les codes de votre banque.
      </Notice>
    </Screen>
  );
}

function Idle() {
  return (
    <Screen label="Êtes-vous encore là ?" top={sampleTop} bar={sampleBar}>
      <Heading lead="Pour protéger vos réponses, cet écran s’efface quand personne n’y touche.">
        Êtes-vous encore là ?
      </Heading>
      <Countdown total={30} left={18} label="Sans réponse, tout est effacé." />
      <Button kind="main" wide onPress={nothing}>
        J’ai besoin de plus de temps
      </Button>
      <Button wide icon="log-out" onPress={nothing}>
        Terminer et effacer
      </Button>
    </Screen>
  );
}

function Nobody() {
  return (
    <Screen
      label="Personne"
      top={sampleTop}
      bar={
        <BottomBar start={sampleEnd}>
          <CallBar
            state="nobody"
            label="Aucun agent en ce moment"
            detail="De retour à 14 h · être rappelé"
            onPress={nothing}
          />
        </BottomBar>
      }
    >
      <EmptyState icon="clock" level={1} heading="Personne n’est là pour l’instant">
        <p>
          La mairie rouvre à 14 h. Vous pouvez aussi laisser un numéro : un agent vous rappelle sous deux
          jours ouvrés.
        </p>
        <Button kind="main" icon="phone" onPress={nothing}>
          Être rappelé
        </Button>
      </EmptyState>
    </Screen>
  );
}

function Kept() {
  return (
    <Screen
      label="Hors ligne"
      top={sampleTop}
      bar={
        <BottomBar start={sampleEnd}>
          <CallBar
            state="kept"
            label="Appel gardé ici"
            detail="Pas encore envoyé. Allez à l’accueil, à gauche."
            onPress={nothing}
          />
        </BottomBar>
      }
    >
      <Notice tone="warn" icon="wifi-off" heading="Cette borne n’a plus de réseau">
        Vous pouvez continuer à lire. Le paiement n’est pas possible pour l’instant.
      </Notice>
      <Heading>Demander un acte de naissance</Heading>
      <LoadingState label="La démarche arrive." />
    </Screen>
  );
}

export const examples: readonly Example[] = [
  { name: 'attract', whole: true, render: () => <Attract /> },
  { name: 'question', whole: true, render: () => <Question /> },
  { name: 'question-wrong', whole: true, render: () => <Question wrong /> },
  { name: 'coming', whole: true, render: () => <Coming /> },
  { name: 'find', whole: true, render: () => <Find /> },
  { name: 'check', whole: true, render: () => <Check /> },
  { name: 'idle', whole: true, render: () => <Idle /> },
  { name: 'nobody', whole: true, render: () => <Nobody /> },
  { name: 'kept', whole: true, render: () => <Kept /> },
  {
    name: 'beacon',
    whole: true,
    render: () => (
      <Screen label="Appel" tone="sun" top={sampleTop} bar={sampleBar}>
        <Beacon
          heading="Une personne attend un agent"
          number="A-027"
          detail="Cette borne n’a plus de réseau."
        />
      </Screen>
    ),
  },
];
