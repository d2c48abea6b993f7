export function thirdParty(modules: Iterable<string>): string;
