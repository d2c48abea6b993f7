import { defineContentScript } from "wxt/utils/define-content-script";

export default defineContentScript({ matches: [], runAt: "document_idle", main() {} });
