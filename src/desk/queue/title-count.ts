/** The tab's title, so that a hidden tab still says how many people wait. */
export const titleWithCount = (waiting: number, title: string): string =>
  waiting > 0 ? `(${waiting}) ${title}` : title;
