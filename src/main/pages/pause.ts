export const pause = (millis: number): Promise<void> => new Promise((over) => setTimeout(over, millis));
