/** The button of a held call that opens the form for a bill; `f` presses it where it stands. */
export const billDoorId = 'bill-by-reference';
