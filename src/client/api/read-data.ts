const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const isJson = (response: Response): boolean =>
  /^application\/(?:problem\+)?json\b/i.test(response.headers.get('content-type') ?? '');

/** Reads a whole response; undefined when it is not JSON. Rejects only when the body breaks off. */
export const readData = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  return isJson(response) ? parsed(text) : undefined;
};
