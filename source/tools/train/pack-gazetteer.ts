import {nameBits} from '../../language/gazetteer.ts';
import {hashText} from '../../language/hashing.ts';

/** Lists of names in lower case → what language/gazetteer.ts reads. */
export const packGazetteer = (lists: readonly (readonly string[])[]): string => {
	const bytes: number[] = [];
	const add = (value: number): void => {
		let rest = value;
		while (rest >= 128) {
			bytes.push((rest % 128) + 128);
			rest = Math.floor(rest / 128);
		}
		bytes.push(rest);
	};
	add(lists.length);
	for (const names of lists) {
		const hashes = [...new Set(names.map(name => hashText(name) & (2 ** nameBits - 1)))].sort((a, b) => a - b);
		add(hashes.length);
		let last = -1;
		for (const hash of hashes) {
			add(hash - last);
			last = hash;
		}
	}
	return Buffer.from(bytes).toString('base64');
};
