const calm = 120;

/** Resolves once nothing was drawn anew for a while: clocks of the examples stand still, so a screen comes to rest. */
export const standsStill = (root: Element): Promise<void> =>
  new Promise((still) => {
    let waiting = 0;
    const again = (): void => {
      clearTimeout(waiting);
      waiting = window.setTimeout(rest, calm);
    };
    const drawing = new MutationObserver(again);
    const rest = (): void => {
      drawing.disconnect();
      still();
    };
    drawing.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    again();
  });
