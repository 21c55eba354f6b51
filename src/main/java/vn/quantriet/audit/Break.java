package vn.quantriet.audit;

/** Where the log is not what was sealed. */
sealed interface Break {

    /** An entry, or the seals up to it, reads otherwise than when it was sealed. */
    record Altered(long number, long entry) implements Break {}

    /** A sealed entry is not there any more. */
    record EntryRemoved(long number, long entry) implements Break {}

    /** Between two seals one is missing. */
    record SealRemoved(long number) implements Break {}

    /** An entry that neither has a seal nor waits for one: it did not come through the program. */
    record Inserted(long entry) implements Break {}

    /** A seal that was noted down elsewhere reads otherwise, or is not there: the chain was made anew. */
    record OtherCheckpoint(long number) implements Break {}
}
