package io.dukon.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

@ApplicationScoped
class Transaction {

    @Transactional(TxType.REQUIRES_NEW)
    <T> T apart(Supplier<T> work) {
        return work.get();
    }

    @Transactional
    <T> T call(Supplier<T> work) {
        return work.get();
    }
}
