import { useDoor } from '../door/use-door.ts';
import './demo-ribbon.css';

/** The demonstration says so for as long as it lasts. */
export const DemoRibbon = ({ demo }: { readonly demo: boolean }) => {
  const { t } = useDoor().words;
  return demo ? <p class="demo-ribbon">{t('desk.demo.ribbon')}</p> : null;
};
