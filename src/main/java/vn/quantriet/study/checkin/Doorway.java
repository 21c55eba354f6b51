package vn.quantriet.study.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;
import vn.quantriet.study.ClassId;

/** A class as whoever comes to it sees it. */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
record Doorway(
        ClassId id,
        String name,
        Instant starts,
        String place,
        boolean cancelled,
        @Nullable PersonId person,
        byte[] secret) {}
