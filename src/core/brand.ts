/** A primitive that only its own constructors make, so that two ids or two units never mix. The mark is never there at run time. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
