import type {Fetched} from '../platform/fetch.ts';

export type AddressOptions = {
	/** Only copies are read, and nothing is fetched. */
	readonly offline: boolean;
	/** A copy is read where there is one. */
	readonly preferCopy?: boolean;
	readonly allowPrivate: boolean;
	/** Told of the bytes that have come, and can give up. */
	readonly waiting?: (address: string) => Promise<Waiting>;
};

export type Waiting = {
	readonly signal: AbortSignal;
	readonly onProgress: (bytes: number) => void;
	readonly done: () => void;
};

/** Whether a source is an address of the web and no path. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** The bytes of an address, and what is to be told of them. What does it is loaded for an address alone: a file has not to wait for it. */
export const fetchAddress = async (
	address: string,
	options: AddressOptions,
): Promise<Fetched & {readonly told?: string}> => (await import('./fetched.ts')).fetched(address, options);
