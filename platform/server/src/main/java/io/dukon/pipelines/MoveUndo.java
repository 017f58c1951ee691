package io.dukon.pipelines;

import java.util.UUID;

/**
 * What a room takes back when a move is undone. CDI beans, called inside the transaction of the undo, in no certain order.
 */
public interface MoveUndo {

    /**
     * Voids what the move made, restores what the move voided.
     *
     * @param moveEntryId timeline entry of the move, the id of its event
     */
    void undo(UUID record, UUID moveEntryId);
}
