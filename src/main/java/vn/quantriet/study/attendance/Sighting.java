package vn.quantriet.study.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;
import vn.quantriet.study.ClassId;

/**
 * Somebody seen, or not, in a class, at a time that may lie before it is written down. {@code key} is made by whoever
 * saw it, and what has the same key is the same sighting.
 */
public record Sighting(
        ClassId studyClass,
        PersonId person,
        Mark mark,
        Source source,
        @Nullable String key,
        Instant at) {}
