import { expect, it } from 'vitest';
import { otherFacts } from './other-facts.ts';

const french = 'Comptez {post-delay}.';

it('a translation that names the same facts is let be, in any order', () => {
  expect(otherFacts('a', '{one}, puis {two}', '{two} after {one}')).toBeNull();
});

it.each([
  ['Allow two weeks.', 'il manque {post-delay}', 'ajoutez {post-delay}'],
  ['Allow {delay}.', 'il manque {post-delay} ; {delay} est en trop', 'remplacez {delay} par {post-delay}'],
  ['Allow {post-delay} or {cost}.', '{cost} est en trop', 'retirez {cost}'],
  ['Allow { post-delay }.', '{ post-delay } est en trop', 'remplacez { post-delay } par {post-delay}'],
  ['Allow {Post-delay}.', '{Post-delay} est en trop', 'remplacez {Post-delay} par {post-delay}'],
  ['Allow {post-delay.', '« {post-delay » est en trop', 'remplacez « {post-delay » par {post-delay}'],
  ['Allow {post-delay}}.', '« } » est en trop', 'retirez « } »'],
])('the fact that is missing or too many is named, with the text to mend: %s', (text, says, mend) => {
  const found = otherFacts('start.cost', french, text);
  expect(found?.says).toContain('« start.cost » ne cite pas les mêmes faits qu’en français : ');
  expect(found?.says).toContain(says);
  expect(found?.suggestion).toBe(`Dans la traduction « ${text} », ${mend}. Le français : « ${french} »`);
});
