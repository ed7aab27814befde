import type { Page } from '@playwright/test';

/** What the screen asks of the finger, in CSS pixels: anything at all, and the main things of a kiosk. */
export interface Asks {
  readonly leastTarget: number;
  readonly leastMain: number;
}

/** What is cut, too small to touch, hidden under something else, or missing, in words; runs inside the page. */
const look = async ({ leastTarget, leastMain }: Asks): Promise<string[]> => {
  const faults: string[] = [];
  const wide = document.documentElement.clientWidth;
  const high = document.documentElement.clientHeight;
  const scrolling = document.scrollingElement ?? document.documentElement;
  const nameOf = (element: Element): string =>
    `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('.visually-hidden') &&
    // Out of sight until the keyboard reaches it.
    getComputedStyle(element).clipPath !== 'inset(50%)';

  if (scrolling.scrollWidth > wide) faults.push(`the page is ${scrolling.scrollWidth} px wide`);

  const cutBy = (text: DOMRect, element: Element | null): Element | 'window' | null => {
    for (let box = element; box; box = box.parentElement) {
      if (box === document.documentElement || box === document.body) break;
      const style = getComputedStyle(box);
      const [x, y] = [style.overflowX, style.overflowY];
      const edge = box.getBoundingClientRect();
      if (x !== 'visible' && (text.left < edge.left - 1.5 || text.right > edge.right + 1.5)) return box;
      if (/hidden|clip/.test(y) && (text.top < edge.top - 3 || text.bottom > edge.bottom + 3)) return box;
      if (/auto|scroll/.test(y)) return null;
    }
    if (text.left < -1 || text.right > wide + 1) return 'window';
    const scrolls = !/hidden|clip/.test(getComputedStyle(document.body).overflowY);
    return !scrolls && (text.top < -3 || text.bottom > high + 3) ? 'window' : null;
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent?.trim() || !parent || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const line of range.getClientRects()) {
      const cut = cutBy(line, parent);
      const button = parent.closest('button, .button')?.getBoundingClientRect();
      if (cut) faults.push(`cut by ${cut === 'window' ? cut : nameOf(cut)}: ${nameOf(parent)}`);
      else if (button && (line.left < button.left - 1 || line.right > button.right + 1))
        faults.push(`wider than its button: ${nameOf(parent)}`);
      else continue;
      break;
    }
  }

  for (const box of document.querySelectorAll('body *')) {
    const { overflowX } = getComputedStyle(box);
    if (overflowX === 'visible' || !isSeen(box) || box.scrollWidth <= box.clientWidth + 1) continue;
    if (box.clientWidth > 0 && !box.matches('input, textarea'))
      faults.push(`scrolls sideways: ${nameOf(box)}`);
  }

  const drawn = async (): Promise<void> => {
    for (let frames = 0; frames < 3; frames += 1) await new Promise((next) => requestAnimationFrame(next));
  };
  const scrollerOf = (element: Element): Element => {
    for (let box = element.parentElement; box; box = box.parentElement)
      if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight)
        return box;
    return scrolling;
  };
  const metBy = (target: Element): Element | null => {
    const { left, top, width, height } = target.getBoundingClientRect();
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    if (met === null) return top + height / 2 < 0 || top + height / 2 > high ? scrolling : null;
    return met.contains(target) || target.contains(met) ? null : met;
  };

  /** What a finger meets in the middle of a target, wherever one scrolls. */
  const coverOf = async (target: Element): Promise<Element | null> => {
    if (metBy(target) === null) return null;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    await drawn();
    const over = metBy(target);
    if (over === null) return null;
    // What is sticky comes into sight at the end only.
    const scroller = scrollerOf(target);
    scroller.scrollTop = scroller.scrollHeight;
    await drawn();
    return metBy(target) && over;
  };

  const dialog = document.querySelector('dialog:modal');
  const touched = 'button, a[href], input, select, textarea, summary, label:has(input:enabled)';
  const main = '.button--main, .call-bar, .choice, .tile';
  for (const target of document.querySelectorAll(touched)) {
    if (!isSeen(target) || target.matches(':disabled') || (dialog && !dialog.contains(target))) continue;
    if (target.localName === 'input' && target.closest('label')) continue;
    const inText = target.localName === 'a' && getComputedStyle(target).display === 'inline';
    const { width, height } = target.getBoundingClientRect();
    const least = target.matches(main) ? leastMain : leastTarget;
    if (!inText && (width < leastTarget - 0.5 || height < least - 0.5))
      faults.push(`${width.toFixed(0)} × ${height.toFixed(0)} px to touch: ${nameOf(target)}`);
    const over = await coverOf(target);
    if (over) faults.push(`under ${nameOf(over)}: ${nameOf(target)}`);
  }

  // Nothing is read of what lies under a dialog, which has a heading of its own.
  const headings = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility()).length;
  if (headings !== 1 && !(headings === 0 && dialog)) faults.push(`${headings} first headings`);
  return faults;
};

export const layoutFaults = (page: Page, asks: Asks): Promise<string[]> => page.evaluate(look, asks);
