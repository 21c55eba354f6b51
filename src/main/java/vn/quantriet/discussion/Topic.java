package vn.quantriet.discussion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.UnitId;

/** The duty people talk about: what is to be done, by which unit, until when, and where it comes from. */
public record Topic(
        AssignmentId duty,
        UnitId unit,
        String unitName,
        String action,
        String documentTitle,
        @Nullable LocalDate due) {}
