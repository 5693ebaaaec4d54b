/*
 * A file that is read right into the memory of WebAssembly need not be copied to be used there.
 */

const memories = new WeakMap<ArrayBufferLike, WebAssembly.Memory>();
const pageSize = 65_536;

/** Bytes to read a file into, at the beginning of a memory that has room for `room` more behind them. */
export const bytesInMemory = (size: number, room: number): Uint8Array => {
	const memory = new WebAssembly.Memory({initial: Math.ceil((size + room) / pageSize)});
	memories.set(memory.buffer, memory);
	return new Uint8Array(memory.buffer, 0, size);
};

/** A memory in which `bytes` stand at `start`, with `room` behind them from `free` on: their own, or a new one. Bytes of it that are known elsewhere are lost when it grows. */
export const memoryWith = (
	bytes: Uint8Array,
	room: number,
): {readonly memory: WebAssembly.Memory; readonly start: number; readonly free: number} => {
	const own = memories.get(bytes.buffer);
	const free = Math.ceil((bytes.byteOffset + bytes.length) / 16) * 16;
	if (own !== undefined && bytes.byteOffset % 4 === 0 && free + room <= own.buffer.byteLength) {
		return {memory: own, start: bytes.byteOffset, free};
	}
	const end = Math.ceil(bytes.length / 16) * 16;
	const copy = bytesInMemory(bytes.length, end - bytes.length + room);
	copy.set(bytes);
	return {memory: memories.get(copy.buffer) as WebAssembly.Memory, start: 0, free: end};
};
