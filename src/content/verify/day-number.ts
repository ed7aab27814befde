const dayLength = 86_400_000;

/** Days of the civil calendar as whole numbers, so that regions of dates are cut like those of integers. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength;

export const dayAt = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);
