const paid =
  /(?<!\p{L})(?:(?:est|sont|a été|ont été|avez|été)\s+(?:(?:bien|déjà|maintenant|entièrement)\s+)*(?:payée?s?|réglée?s?)(?!\p{L})(?!\s+(?:par|quand|à|au|chez|en)(?!\p{L}))|paiement(?:\s+\p{L}+)?\s+(?:est|a été)\s+(?:bien\s+)?(?:fait|reçu|accepté|enregistré|réussi|terminé)(?!\p{L}))/iu;

/** A question, a condition or a negation states nothing of the kind. */
const open =
  /(?<!\p{L})(?:n[’'e]|pas|rien|jamais|non|si|s[’']ils?|quand|lorsque?|dès|tant|jusqu|une fois|doit|devra|sera)(?!\p{L})|\?/iu;

/** True when a text tells its reader that something was paid: « C’est payé », « Le paiement est fait ». */
export const saysPaid = (text: string): boolean =>
  text.split(/(?<=[.?!…])\s+/u).some((sentence) => paid.test(sentence) && !open.test(sentence));
