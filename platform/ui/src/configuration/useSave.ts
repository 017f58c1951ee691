import { showToast } from '../ui';
import { useUndoing } from '../packs/UndoSheet';
import type { Edit } from './contract';
import { useEdits } from './queries';

/** Saves edits at once and offers to take them back while the toast stays; `said` is told instead of what the history calls it, `sheet` asks where records go when an undo needs it. */
export function useSave() {
  const { send, ...rest } = useEdits();
  const { undo, sheet } = useUndoing();
  const save = async (edits: Edit[], mapping?: Record<string, string>, said?: string): Promise<boolean> => {
    const change = await send(edits, mapping);
    if (change) showToast({ text: said ?? change.text, undo: change.undoable ? () => undo(change) : undefined });
    return change !== null;
  };
  return { save, sheet, ...rest };
}
