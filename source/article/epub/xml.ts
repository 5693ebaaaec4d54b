import {XMLParser} from 'fast-xml-parser';

/** An element of XML: attributes begin with `@`, words are `#text`, elements of one name a list. */
export type Xml = {readonly [name: string]: unknown};

const isXml = (value: unknown): value is Xml => typeof value === 'object' && value !== null && !Array.isArray(value);

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	removeNSPrefix: true,
	parseTagValue: false,
	parseAttributeValue: false,
	isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** A declaration of a document type, with the entities that it may declare: they can be made to explode. */
const doctype = /<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/gi;

/** Parses XML; what cannot be parsed is empty. */
export const parseXml = (source: string): Xml => {
	try {
		const found: unknown = parser.parse(source.replace(doctype, ''));
		return isXml(found) ? found : {};
	} catch {
		return {};
	}
};

/** Elements of a name below an element, at any of the levels that `path` names one after the other. */
export const elementsAt = (xml: Xml, ...path: readonly string[]): readonly Xml[] =>
	path.reduce<readonly Xml[]>(
		(found, name) =>
			found.flatMap(each => {
				const own = each[name];
				return Array.isArray(own) ? own.filter(isXml) : isXml(own) ? [own] : [];
			}),
		[xml],
	);

export const attribute = (xml: Xml | undefined, name: string): string => {
	const value = xml?.[`@${name}`];
	return typeof value === 'string' ? value : '';
};

/** The words of the elements of a name. */
export const wordsAt = (xml: Xml, ...path: readonly string[]): readonly string[] => {
	const last = path.at(-1) ?? '';
	return elementsAt(xml, ...path.slice(0, -1)).flatMap(each => {
		const own = each[last];
		return (Array.isArray(own) ? own : [own]).flatMap(value => {
			const text = isXml(value) ? value['#text'] : value;
			return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
		});
	});
};
