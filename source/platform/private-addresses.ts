import {BlockList, isIP} from 'node:net';

/* Addresses inside of networks, which no page of the web has (RFC 6890 and the registries of IANA that it begins). */

const inside = new BlockList();
for (const [network, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	// With the address at which clouds tell their machines secrets.
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const) {
	inside.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
	['::', 128],
	['::1', 128],
	['64:ff9b:1::', 48],
	['100::', 64],
	['2001::', 32],
	['2001:db8::', 32],
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
] as const) {
	inside.addSubnet(network, prefix, 'ipv6');
}

/** An IPv4 address within an IPv6 one: mapped, or translated by NAT64. */
const within = (address: string): string | undefined => {
	const [, dotted] = /^(?:::ffff:|64:ff9b::)(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
	if (dotted !== undefined) {
		return dotted;
	}
	const [, high = '', low = ''] = /^(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(address) ?? [];
	if (high === '') {
		return undefined;
	}
	const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
	return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`;
};

/** Whether an IP address is of this machine, of a private network, or of no machine at all. What is no address counts as one. */
export const isPrivateAddress = (address: string): boolean => {
	const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
	const mapped = within(plain);
	if (mapped !== undefined) {
		return isPrivateAddress(mapped);
	}
	const family = isIP(plain);
	return family === 0 || inside.check(plain, family === 4 ? 'ipv4' : 'ipv6');
};
