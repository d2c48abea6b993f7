import type { JSX } from "preact";
import { RecordBody } from "../../components/record/RecordBody";
import { RecordHeader } from "../../components/record/RecordHeader";
import type { ReleaseRecord } from "../../lib/model";

/** A release in the popup. */
export function ReleaseView({ record }: { readonly record: ReleaseRecord }): JSX.Element {
  return (
    <>
      <RecordHeader record={record} />
      <RecordBody record={record} />
    </>
  );
}
