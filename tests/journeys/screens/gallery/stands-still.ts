const calm = 6;

const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));

/**
 * Resolves once something was drawn and then nothing anew for a few frames: clocks of the examples stand still, so a
 * screen comes to rest. Frames, not milliseconds: on a busy machine both grow longer together.
 */
export const standsStill = async (root: Element, app: Element): Promise<void> => {
  let changed = true;
  const drawing = new MutationObserver(() => {
    changed = true;
  });
  drawing.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let still = 0; still < calm; still += 1) {
    if (changed || app.childElementCount === 0) still = 0;
    changed = false;
    await frame();
  }
  drawing.disconnect();
};
