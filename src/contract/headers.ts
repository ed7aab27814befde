/** A kiosk's signed proof: a DPoP-style JWT (RFC 9449) with `htm`, `htu` (the path), `iat`, `jti`, `nonce`, and `bh`, the body's SHA-256. */
export const kioskProofHeader = 'x-kiosk-proof';

/** The id of the kiosk whose key signed the proof. */
export const kioskIdHeader = 'x-kiosk-id';

/** A fresh nonce, in each reply to a kiosk and in `proof_stale`. */
export const kioskNonceHeader = 'x-kiosk-nonce';

/** The build of the page that asks. */
export const buildIdHeader = 'x-build-id';

/** Present with the value `1` on each request of our own pages that changes something. */
export const ownPageHeader = 'x-own-page';
