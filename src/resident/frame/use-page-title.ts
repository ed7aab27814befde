import { useEffect } from 'preact/hooks';
import { useResident } from '../app/resident-context.ts';

export const usePageTitle = (page: string, wrong: boolean): void => {
  const { t, locale } = useResident().language.translator.value;
  useEffect(() => {
    document.title = t(wrong ? 'common.title-wrong' : 'common.title', { page });
  }, [page, wrong, locale]);
};
