package vn.quantriet.obligation.web;

import static vn.quantriet.shell.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.field.WorkField;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.shell.Show;

/** What a board or a list is filtered by, piece by piece. */
final class BoardChips {

    private final List<Chip> chips = new ArrayList<>();
    private final AssignmentFilter filter;
    private final Function<AssignmentFilter, String> address;

    private BoardChips(AssignmentFilter filter, Function<AssignmentFilter, String> address) {
        this.filter = filter;
        this.address = address;
    }

    /**
     * {@code field} is the one it is filtered by, {@code lead} the name of the lead unit, where it is known,
     * {@code address} that of what is filtered.
     */
    static List<Chip> of(
            AssignmentFilter filter,
            Function<AssignmentFilter, String> address,
            @Nullable WorkField field,
            @Nullable String lead) {
        var all = new BoardChips(filter, address);
        var narrowing = filter.narrowing();
        var level = narrowing.level();
        if (level != null)
            all.add(t("organization.level"), t("organization.level." + level.name()), narrowing.level(null));
        var kind = narrowing.kind();
        if (kind != null) all.add(t("directive.duty-kind"), t(kind.key("name")), narrowing.kind(null));
        if (field != null) all.add(t("directive.field"), field.name(), narrowing.field(null));
        var code = narrowing.lead();
        if (code != null) all.add(t("obligation.lead"), lead == null ? code : lead, narrowing.lead(null));
        var from = narrowing.from();
        var until = narrowing.until();
        if (from != null || until != null)
            all.add(t("obligation.due-between"), period(from, until), narrowing.due(null, null));
        var ofPeriod = narrowing.period();
        if (ofPeriod != null) all.add(t("obligation.period-from"), Show.day(ofPeriod), narrowing.period(null));
        return all.chips;
    }

    /** The same with the document and with how duties stand in time, for a page that has no other place for them. */
    static List<Chip> withState(
            AssignmentFilter filter,
            Function<AssignmentFilter, String> address,
            @Nullable String document,
            @Nullable WorkField field,
            @Nullable String lead) {
        var all = new BoardChips(filter, address);
        if (document != null) all.add(t("obligation.document"), document, filter.document(null));
        all.chips.addAll(of(filter, address, field, lead));
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
        chips.add(new Chip(what + ": " + words, address.apply(without)));
    }
}
