/** `make`, done once for each `key` as long as that is in use. */
export const remember = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
	const known = new WeakMap<Key, {readonly value: Value}>();
	return key => {
		const before = known.get(key);
		if (before !== undefined) {
			return before.value;
		}
		const value = make(key);
		known.set(key, {value});
		return value;
	};
};
