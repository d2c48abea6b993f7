export const ROOT: string;
export function run(
  command: string,
  args: readonly string[],
  options?: { readonly quiet?: boolean; readonly env?: Readonly<Record<string, string>> },
): Promise<{ readonly status: number; readonly output: string }>;
export function program(packageName: string, name?: string): string;
