/** The address at which a script stands in the package (see `libraryWorker` in wxt.config.ts). */
declare module "*?address" {
  const address: string;
  export default address;
}
