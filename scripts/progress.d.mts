export function elapsed(since?: number): string;
export function say(sentence: string): void;
export function step<T>(title: string, work: () => Promise<T>): Promise<T>;
export class Trouble extends Error {}
export function main(work: () => Promise<void>): Promise<void>;
