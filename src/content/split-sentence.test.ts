import { expect, it } from 'vitest';
import { formatFinding } from './finding.ts';
import { adviseOnSplits } from './split-sentence.ts';
import { YamlFile } from './yaml-file.ts';

const adviceOn = (text: string): readonly string[] => {
  const yaml = new YamlFile('/config/procedure.yaml', text);
  adviseOnSplits(yaml);
  return yaml.findings.map((finding) => formatFinding(finding, '/config'));
};

it('a short sentence cut by its comma is shown whole, with the line to write', () => {
  expect(adviceOn('next: [Décrivez la clé, puis attendez]\n')).toEqual([
    [
      'procedure.yaml:1:25 La virgule fait deux lignes à l’écran : « Décrivez la clé », puis « puis attendez ». [split-sentence]',
      '    next: [Décrivez la clé, puis attendez]',
      '                            ^',
      "    → Si c’est une seule phrase, mettez-la entre guillemets : next: ['Décrivez la clé, puis attendez']. Sinon, commencez la seconde par une majuscule.",
    ].join('\n'),
  ]);
});

it('of a long line, only what stands around the comma is shown, and where the quotes go', () => {
  const first = `Apportez à l'accueil ${'tous vos papiers et '.repeat(8)}vos photos`;
  const second = `puis attendez ${'encore un peu '.repeat(8)}devant le guichet`;
  const [said = ''] = adviceOn(`next: [Un., ${first}, ${second}, Deux.]\n`);
  const [says = '', line = '', caret = '', mend = ''] = said.split('\n');
  expect(says.length).toBeLessThanOrEqual(180);
  expect(says).toContain('et vos photos », puis « puis attendez');
  expect(line.length).toBeLessThanOrEqual(100);
  expect(line.slice(caret.indexOf('^'))).toMatch(/^puis attendez/);
  expect(mend).toBe(
    '    → Si c’est une seule phrase, mettez un guillemet " avant « Apportez à » et un autre après « le guichet ». Sinon, commencez la seconde par une majuscule.',
  );
});
