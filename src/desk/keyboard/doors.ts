/** The button of a held call that opens the form for a bill; `f` presses it where it stands. */
export const billDoorId = 'bill-by-reference';

/** Where a call's guides are looked for; `g` goes there. */
export const guidesFieldId = 'guides-of-call';

/** The button of a held call that opens the form for a colleague, and that form's first field. */
export const colleagueDoorId = 'ask-a-colleague';
export const askToId = 'colleague-to';

/** The button of a held call that proposes a call-back, and the one that lets a new person in. */
export const offerDoorId = 'propose-callback';
export const entryDoorId = 'new-entry';
