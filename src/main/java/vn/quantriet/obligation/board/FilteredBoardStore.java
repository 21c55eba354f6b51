package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.obligation.narrowing.Narrowed;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.shared.UnitId;

/** The counts of a board that is narrowed to some of its duties: by the facts themselves, since nobody keeps these. */
@Component
class FilteredBoardStore {

    private static final String COUNT = BoardStore.JUDGED + Narrowed.SQL + BoardStore.PLACED;

    private final InForce inForce;

    FilteredBoardStore(InForce inForce) {
        this.inForce = inForce;
    }

    List<BoardStore.Counted> count(
            Scope scope,
            @Nullable DocumentId document,
            @Nullable LocalDate day,
            Narrowing narrowing,
            @Nullable UnitId lead) {
        return Narrowed.bind(inForce.sql(InForce.NOW + COUNT, InForce.ON_DAY + COUNT, day), narrowing, lead)
                .param("scope", scope.id().value())
                .param("document", document == null ? null : document.value())
                .param("today", inForce.judged(day))
                .param("soon", Timeliness.SOON)
                .query((row, _) -> BoardStore.counted(row))
                .list();
    }
}
