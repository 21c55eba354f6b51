package vn.quantriet.shared;

import org.springframework.transaction.support.TransactionSynchronizationManager;

final class Transactions {

    private Transactions() {}

    /** What a transaction that writes sees may never have been. */
    static boolean mayBeTakenBack() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
