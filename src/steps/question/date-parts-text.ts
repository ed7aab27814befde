import type { DatePartsValue } from '#ui/date-parts/date-parts.tsx';

/** Three boxes as the one text that the field reads: `1/10/2024`, or nothing at all when all are empty. */
export const textOfParts = ({ day, month, year }: DatePartsValue): string => {
  const parts = [day, month, year].map((part) => part.replaceAll('/', ''));
  return parts.some((part) => part !== '') ? parts.join('/') : '';
};

export const partsOfText = (text: string): DatePartsValue => {
  const [day = '', month = '', year = ''] = text.split('/');
  return { day, month, year };
};
