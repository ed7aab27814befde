import type { BillShare, FoundBill, ShareQuestion } from '#client/models/payment/bill-share.ts';
import type { Instant } from '#core/instant.ts';
import { BillCard } from '#steps/payment/bill-card.tsx';
import { Button } from '#ui/button/button.tsx';
import { DotList } from '#ui/dot-list/dot-list.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import { MissingPage } from '../missing/missing-page.tsx';
import { useBack } from '../router/use-back.ts';
import { NotShown } from './not-shown.tsx';
import { ShownUntil } from './shown-until.tsx';

/** May the agent of this call see this one bill? Nothing leaves before the "oui". */
export function SharePage() {
  const { services } = useResident();
  const share = services.payments.model.value?.share;
  if (!share) return <MissingPage />;
  const question = share.question.value;
  const shown = share.shown.value;
  if (!share.possible.value) return <CallOver />;
  if (question.is !== 'none') return <Question share={share} question={question} />;
  return shown ? <Shown {...shown} /> : <CallOver />;
}

/** Enough to know it again, so that all of the question stands on one screen. */
const inShort = ({ reference, amount, label, payee }: FoundBill['bill']) => ({
  reference,
  amount,
  label,
  payee,
});

interface QuestionProps {
  readonly share: BillShare;
  readonly question: Exclude<ShareQuestion, { is: 'none' }>;
}

function Question({ share, question }: QuestionProps) {
  const { language } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const back = useBack();
  const sending = question.is === 'sending';
  const failed = question.is === 'failed';
  const no = (): void => {
    share.drop();
    back();
  };
  return (
    <Frame
      title={t('payment.share.title')}
      onBack={no}
      action={
        <Stack gap="s">
          <Button kind="main" wide icon="eye" busy={sending} onPress={() => void share.share()}>
            {t(sending ? 'payment.share.sending' : 'payment.share.yes')}
          </Button>
          {!sending && (
            <Button wide onPress={no}>
              {t('payment.share.no')}
            </Button>
          )}
        </Stack>
      }
    >
      <Split
        lead={
          <Stack gap="m">
            <Heading focusOnMount lead={failed ? undefined : t('payment.share.lead')}>
              {t('payment.share.title')}
            </Heading>
            {failed && <NotShown trouble={question.trouble} />}
            <BillCard bill={inShort(question.found.bill)} translator={translator} />
          </Stack>
        }
      >
        <WhatIsSeen />
      </Split>
    </Frame>
  );
}

function WhatIsSeen() {
  const { language } = useResident();
  const { t } = language.translator.value;
  return (
    <Panel heading={t('payment.share.sees')}>
      <Stack gap="s">
        <DotList
          items={[
            t('payment.share.sees-bill'),
            t('payment.share.sees-standing'),
            t('payment.share.sees-attempts'),
          ]}
        />
        <p>{t('payment.share.limits')}</p>
      </Stack>
    </Panel>
  );
}

function Shown({ bill, until }: FoundBill & { readonly until: Instant }) {
  const { language } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const back = useBack();
  return (
    <Frame
      title={t('payment.share.done')}
      onBack={back}
      action={
        <Button kind="main" wide icon="arrow-left" onPress={back}>
          {t('resident.call.go-back')}
        </Button>
      }
    >
      <Split
        lead={
          <Stack gap="m">
            <Heading key="shown" focusOnMount>
              {t('payment.share.done')}
            </Heading>
            <ShownUntil until={until} />
            <p>{t('payment.share.ends')}</p>
          </Stack>
        }
      >
        <BillCard bill={inShort(bill)} translator={translator} />
      </Split>
    </Frame>
  );
}

/** The call ended meanwhile, and what was shown with it. */
function CallOver() {
  const { language } = useResident();
  const { t } = language.translator.value;
  const back = useBack();
  return (
    <Frame
      title={t('payment.share.call-over')}
      onBack={back}
      action={
        <Button kind="main" wide icon="arrow-left" onPress={back}>
          {t('resident.call.go-back')}
        </Button>
      }
    >
      <Split
        lead={
          <Heading key="over" focusOnMount>
            {t('payment.share.call-over')}
          </Heading>
        }
      >
        <Notice tone="info" role="status">
          <p>{t('payment.share.call-over-text')}</p>
        </Notice>
      </Split>
    </Frame>
  );
}
