// What language/wasm/assembler.ts needs of WebAssembly (webassembly.github.io/spec/js-api): TypeScript has it with the DOM alone.
declare namespace WebAssembly {
	class Memory {
		constructor(descriptor: {readonly initial: number; readonly maximum?: number; readonly shared?: boolean});
		readonly buffer: ArrayBuffer;
		grow(pages: number): number;
	}
	class Module {
		constructor(bytes: Uint8Array<ArrayBuffer>);
	}
	class Instance {
		constructor(module: Module, imports: {readonly env: {readonly memory: Memory}});
		readonly exports: Readonly<Record<string, unknown>>;
	}
}
