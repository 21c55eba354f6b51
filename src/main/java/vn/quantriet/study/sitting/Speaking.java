package vn.quantriet.study.sitting;

import org.jspecify.annotations.Nullable;

/**
 * Who chairs and who presents: the head of the unit in person, or somebody else for a reason. That a reporter is wanted
 * is only noted here.
 */
public record Speaking(
        String chair,
        boolean byHead,
        @Nullable Long presenterId,
        String presenter,
        String reason,
        boolean reporterWanted) {

    Speaking presentedBy(long id, String name) {
        return new Speaking(chair, true, id, name, "", reporterWanted);
    }
}
