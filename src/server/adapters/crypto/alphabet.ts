/** Crockford's base 32: no I, L, O or U to misread. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
