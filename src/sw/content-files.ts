/** What the server says that it publishes now. */
export interface ContentIndex {
  readonly version: string;
  readonly locales: readonly string[];
}

export const indexPath = '/content/index.json';

const versionShape = /^[A-Za-z0-9._-]{1,64}$/;
const localeShape = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const isText = (value: unknown, shape: RegExp): value is string =>
  typeof value === 'string' && shape.test(value);

/** The index, or null: a captive portal answers 200 to anything. */
export const contentIndex = (data: unknown): ContentIndex | null => {
  const { version, locales } = (data ?? {}) as { readonly version?: unknown; readonly locales?: unknown };
  if (!isText(version, versionShape) || !Array.isArray(locales)) return null;
  return { version, locales: locales.filter((locale) => isText(locale, localeShape)) };
};

/** Every file of one version. */
export const filesOf = ({ version, locales }: ContentIndex): readonly string[] => [
  `/content/${version}/library.json`,
  ...locales.flatMap((locale) => [
    `/content/${version}/texts.${locale}.json`,
    `/content/${version}/directory.${locale}.json`,
    `/content/${version}/guides.${locale}.json`,
  ]),
];

/** The version that a path belongs to, or null. */
export const versionOf = (path: string): string | null =>
  /^\/content\/([^/]+)\/[^/]+\.json$/.exec(path)?.[1] ?? null;

export const isJson = (response: Response): boolean =>
  response.ok && /^application\/json\b/i.test(response.headers.get('content-type') ?? '');
