package io.dukon.exchange.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps a slow worker, whose lease ran out, from writing beside the new owner of its file. */
@ApplicationScoped
class Fence {

    @Inject
    ItemStore items;

    /**
     * Asked in the transaction that writes, before it does: until it ends nobody takes the file over.
     *
     * @throws Overtaken when somebody else has the file
     */
    void require(Hold hold) {
        if (!items.holds(hold)) {
            throw new Overtaken();
        }
    }
}
