/** The element that a page draws itself into. */
export const pageRoot = (): HTMLElement => {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  return root;
};
