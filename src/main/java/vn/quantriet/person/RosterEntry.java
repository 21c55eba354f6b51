package vn.quantriet.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of a list, as they stood on its day; {@code since} is known where that is what they are today. What is
 * sensitive is there only for those who may see it.
 */
public record RosterEntry(
        PersonId id,
        String fullName,
        String unitName,
        String unitCode,
        Membership.Kind membership,
        @Nullable LocalDate since,
        List<String> titles,
        boolean head,
        Particulars particulars) {

    public RosterEntry {
        titles = List.copyOf(titles);
    }
}
