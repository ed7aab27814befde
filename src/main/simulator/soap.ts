import { XMLParser } from 'fast-xml-parser';

const service =
  'http://securite.service.tpa.cp.finances.gouv.fr/services/mas_securite/contrat_paiement_securise/PaiementSecuriseService';

export interface Question {
  readonly operation: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Names in the order in which they came. */
  readonly order: readonly string[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  parseTagValue: false,
  removeNSPrefix: true,
});

type Node = Readonly<Record<string, unknown>>;

const children = (nodes: unknown, name: string): readonly Node[] | null => {
  if (!Array.isArray(nodes)) return null;
  const found = (nodes as readonly Node[]).find((node) => Array.isArray(node[name]));
  return found === undefined ? null : (found[name] as readonly Node[]);
};

const nameOf = (node: Node): string => Object.keys(node)[0] ?? '';

const textOf = (node: Node): string => {
  const content = node[nameOf(node)];
  const text = Array.isArray(content)
    ? (content as readonly Node[]).find((part) => '#text' in part)
    : undefined;
  return typeof text?.['#text'] === 'string' ? text['#text'] : '';
};

/** Null when the message is not a request of this service. */
export const readQuestion = (xml: string): Question | null => {
  let tree: unknown;
  try {
    tree = parser.parse(xml, true);
  } catch {
    return null;
  }
  const body = children(children(tree, 'Envelope'), 'Body');
  const wrapper = body?.[0];
  if (wrapper === undefined) return null;
  const operation = nameOf(wrapper);
  const leaves = children(wrapper[operation], 'arg0') ?? [];
  return {
    operation,
    fields: Object.fromEntries(leaves.map((leaf) => [nameOf(leaf), textOf(leaf)])),
    order: leaves.map(nameOf),
  };
};

const clean = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const wrap = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>${inside}</S:Body></S:Envelope>`;

export const reply = (
  operation: string,
  fields: readonly (readonly [string, string | undefined])[],
): string => {
  const leaves = fields.map(([name, value]) =>
    value === undefined ? '' : `<${name}>${clean(value)}</${name}>`,
  );
  return wrap(
    `<ns2:${operation}Response xmlns:ns2="${service}"><return>${leaves.join('')}</return></ns2:${operation}Response>`,
  );
};

export type FaultType =
  | 'FonctionnelleErreur'
  | 'TechDysfonctionnementErreur'
  | 'TechIndisponibiliteErreur'
  | 'TechProtocolaireErreur';

export const fault = (type: FaultType, code: string, text: string): string => {
  const severity = type === 'FonctionnelleErreur' ? 2 : 3;
  return wrap(
    `<S:Fault><faultcode>S:Server</faultcode><faultstring>fr.gouv.finances.cp.tpa.webservice.exceptions.${type}</faultstring>` +
      `<detail><ns2:${type} xmlns:ns2="${service}"><code>${code}</code><descriptif>${clean(text)}</descriptif>` +
      `<libelle>${clean(text)}</libelle><severite>${severity}</severite></ns2:${type}></detail></S:Fault>`,
  );
};
