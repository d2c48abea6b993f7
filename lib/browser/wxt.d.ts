/** WXT writes this into `.wxt/` with the paths and messages that exist; the type checker should not need a build before it. */
declare module "wxt/browser" {
  interface WxtRuntime {
    getURL(path: string): string;
  }
  interface WxtI18n {
    getMessage(key: string, substitutions?: string | string[]): string;
  }
}

declare global {
  interface ImportMetaEnv {
    /** Whether this is built for Firefox; undefined where it is not built (tests). */
    readonly FIREFOX?: boolean;
  }
  interface ImportMeta {
    readonly env: ImportMetaEnv;
  }
}

export {};
