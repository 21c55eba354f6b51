package vn.quantriet.obligation.web;

import static vn.quantriet.shell.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.Narrowing;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.shell.Show;

/** A filter of a board piece by piece. */
final class BoardChips {

    private final List<Chip> chips = new ArrayList<>();
    private final AssignmentFilter filter;
    private final BoardOrder order;

    private BoardChips(AssignmentFilter filter, BoardOrder order) {
        this.filter = filter;
        this.order = order;
    }

    static List<Chip> of(AssignmentFilter filter, BoardOrder order, @Nullable String document, String lead) {
        var all = new BoardChips(filter, order);
        if (document != null) all.add(t("obligation.document"), document, filter.document(null));
        var narrowing = filter.narrowing();
        var level = narrowing.level();
        if (level != null)
            all.add(t("organization.level"), t("organization.level." + level.name()), narrowing.level(null));
        var kind = narrowing.kind();
        if (kind != null) all.add(t("directive.duty-kind"), t(kind.key("name")), narrowing.kind(null));
        if (narrowing.lead() != null) all.add(t("obligation.lead"), lead, narrowing.lead(null));
        var from = narrowing.from();
        var until = narrowing.until();
        if (from != null || until != null)
            all.add(t("obligation.due-between"), period(from, until), narrowing.due(null, null));
        if (!filter.timeliness().isEmpty())
            all.add(t("obligation.timeliness"), words(filter.timeliness()), filter.timeliness(Set.of()));
        return all.chips;
    }

    static String period(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) return t("obligation.until-day", Show.day(until));
        return until == null
                ? t("obligation.from-day", Show.day(from))
                : t("obligation.from-until", Show.day(from), Show.day(until));
    }

    static String words(Set<Timeliness> timeliness) {
        if (timeliness.equals(Tally.FALLEN_DUE)) return t("obligation.fallen-due");
        return timeliness.stream().sorted().map(it -> t(it.key())).collect(Collectors.joining(", "));
    }

    private void add(String what, String words, Narrowing without) {
        add(what, words, filter.narrowing(without));
    }

    private void add(String what, String words, AssignmentFilter without) {
        chips.add(new Chip(what + ": " + words, "/dieu-hanh" + FilterAddress.boardQuery(without, order)));
    }
}
