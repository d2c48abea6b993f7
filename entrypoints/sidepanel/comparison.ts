/** What two versions side by side need besides: loaded when the reader first compares. */
export { CompareView } from "../../components/panel/CompareView";
export { compareVersions } from "../../lib/compare/versions";
