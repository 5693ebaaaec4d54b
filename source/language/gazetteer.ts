/** Lists of names: on which of them the words of that hash stand, as bits. Hashes are `hashText` of the words in lower case, a space between two. */
export type Gazetteer = {readonly longest: number; readonly lists: (hash: number) => number};

/** As many lists, the first ones, are what the network is told of; as many are names; the rest are common nouns. */
export const networkLists = 8;
export const nameLists = 13;

/** The longest name that is looked up, in words. */
const longest = 4;

/** A name is known by so many bits of its hash: of 100,000 names, one in 2,700 others is taken for one of them. */
export const nameBits = 28;
const mask = 2 ** nameBits - 1;

const scatter = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 8;

/**
 * Lists of names as `packGazetteer` writes them, in Base64: how many lists; for each how many names, and the differences of their hashes in
 * order. As texts they would take three times the space and the time.
 */
export const gazetteerOf = (packed: string): Gazetteer => {
	const bytes = Buffer.from(packed, 'base64');
	let at = 0;
	const read = (): number => {
		let value = 0;
		for (let shift = 0; at < bytes.length; shift += 7) {
			const byte = bytes[at++] as number;
			value |= (byte & 127) << shift;
			if (byte < 128) {
				break;
			}
		}
		return value;
	};
	// Every name takes a byte or more, so that some places stay empty; most take two.
	const places = 2 ** Math.ceil(Math.log2(bytes.length + 2)) - 1;
	const keys = new Int32Array(places + 1).fill(-1);
	const bits = new Uint16Array(places + 1);
	const placeOf = (hash: number): number => {
		let place = scatter(hash) & places;
		while (keys[place] !== hash && keys[place] !== -1) {
			place = (place + 1) & places;
		}
		return place;
	};
	const lists = read();
	for (let list = 0; list < lists; list++) {
		let hash = -1;
		for (let left = read(); left > 0 && at < bytes.length; left--) {
			hash = (hash + read()) & mask;
			const place = placeOf(hash);
			keys[place] = hash;
			bits[place] = (bits[place] as number) | (1 << list);
		}
	}
	return {longest, lists: hash => bits[placeOf(hash & mask)] as number};
};
