import { XMLParser } from 'fast-xml-parser';

const serviceNamespace =
  'http://securite.service.tpa.cp.finances.gouv.fr/services/mas_securite/contrat_paiement_securise/PaiementSecuriseService';

export type Operation = 'creerPaiementSecurise' | 'recupererDetailPaiementSecurise' | 'recupererDetailClient';

/**
 * A SOAP 1.1 document/literal wrapped request. Only the operation stands in the service's namespace: the contract has
 * no elementFormDefault, so `arg0` and its fields stand in none. `fields` must come in the order of the XSD.
 */
export const soapRequest = (operation: Operation, fields: readonly (readonly [string, string])[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" ',
    `xmlns:pai="${serviceNamespace}"><soapenv:Body><pai:${operation}><arg0>`,
    ...fields.map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`),
    `</arg0></pai:${operation}></soapenv:Body></soapenv:Envelope>`,
  ].join('');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c] ?? c);

export type SoapReply =
  | { readonly kind: 'return'; readonly fields: ReadonlyMap<string, string> }
  | { readonly kind: 'fault'; readonly type: string; readonly code: string; readonly text: string }
  | { readonly kind: 'unreadable' };

// Values stay texts: a client number keeps its leading zeros and an amount never becomes a float.
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 1_000 },
  trimValues: true,
});

/** Reads a reply whatever its HTTP status: a fault comes with 500, and its body is the answer. */
export const readSoap = (xml: string): SoapReply => {
  if (/<!DOCTYPE/i.test(xml)) return { kind: 'unreadable' };
  const body = branch(parsed(xml), 'Envelope', 'Body');
  if (body === null) return { kind: 'unreadable' };
  const fault = branch(body, 'Fault');
  if (fault !== null) return readFault(fault);
  const wrapper = Object.entries(body).find(([name]) => name.endsWith('Response'));
  const content = wrapper === undefined ? null : branch(wrapper[1], 'return');
  if (content === null) return { kind: 'unreadable' };
  return {
    kind: 'return',
    fields: new Map(texts(content).map(([name, value]) => [name.toLowerCase(), value])),
  };
};

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (xml: string): unknown => {
  try {
    return parser.parse(xml, true);
  } catch {
    return null;
  }
};

const branch = (from: unknown, ...names: readonly string[]): Tree | null => {
  let at = from;
  for (const name of names) at = isTree(at) ? at[name] : null;
  return isTree(at) ? at : null;
};

const texts = (tree: Tree): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );

const readFault = (fault: Tree): SoapReply => {
  const detail = isTree(fault['detail']) ? fault['detail'] : {};
  const typed = Object.entries(detail).find(([, value]) => isTree(value));
  const fields = new Map(typed && isTree(typed[1]) ? texts(typed[1]) : []);
  return {
    kind: 'fault',
    type: typed?.[0] ?? '',
    code: fields.get('code') ?? '',
    text: fields.get('descriptif') || fields.get('libelle') || '',
  };
};
