export const alertHeadingId = (alertId: string): string => `alert-${alertId}`;
