import type { Rehearsal } from './contract';
import { Figures, RehearsalDetails } from './RehearsalView';
import { Troubled } from './Troubled';

/** A rehearsal that was asked for: its figures, grey while they are counted, then what stands out. */
export default function Rehearsed({ result, error }: { result?: Rehearsal; error: unknown }) {
  return (
    <>
      {error ? <Troubled error={error} /> : <Figures result={result} />}
      {result && <RehearsalDetails result={result} />}
    </>
  );
}
