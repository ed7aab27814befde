/** Something that comes over the network: not yet, here, or not to be had now. */
export type Loadable<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'unavailable' };

export const loading = { status: 'loading' } as const;
export const unavailable = { status: 'unavailable' } as const;
export const ready = <T>(value: T): Loadable<T> => ({ status: 'ready', value });
