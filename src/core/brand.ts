declare const brand: unique symbol;

/** A primitive that only its own constructors make, so that two ids or two units never mix. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
