import { frenchTypography } from './typography.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-path.ts';

/** The French texts of one file, each under the key by which programs and translations know it. */
export class Book {
  readonly texts = new Map<string, string>();
  readonly places = new Map<string, YamlPath>();
  readonly yaml: YamlFile;

  constructor(yaml: YamlFile) {
    this.yaml = yaml;
  }

  /** Writes a text down and answers its key. */
  say(key: string, text: string, path: YamlPath): string {
    this.texts.set(key, frenchTypography(text));
    this.places.set(key, path);
    return key;
  }

  sayAll(key: string, texts: readonly string[], path: YamlPath): readonly string[] {
    return texts.map((text, at) => this.say(`${key}.${at}`, text, [...path, at]));
  }
}
