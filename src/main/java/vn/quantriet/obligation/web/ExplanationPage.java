package vn.quantriet.obligation.web;

import static vn.quantriet.shell.Texts.t;

import java.util.List;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.obligation.board.Explanation;
import vn.quantriet.obligation.board.Explanation.Part;
import vn.quantriet.obligation.board.Figure;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;

/** What is said about a figure. */
public record ExplanationPage(Explanation of) {

    static final String PART = "tu-so";

    public String name() {
        return switch (of.figure()) {
            case Figure.OnTime _ -> t("obligation.explain.on-time");
            case Figure.Done _ -> t("obligation.explain.done");
            case Figure.All _ -> t("obligation.explain.all");
            case Figure.InState it -> t(it.timeliness().key());
        };
    }

    /** The rule, sentence by sentence. */
    public List<String> rule() {
        return switch (of.figure()) {
            case Figure.OnTime _ -> List.of(t("obligation.explain.rule.on-time"), t("obligation.explain.rule.due"));
            case Figure.Done _ -> List.of(t("obligation.explain.rule.done"));
            case Figure.All _ -> List.of(t("obligation.explain.rule.all"));
            case Figure.InState it ->
                List.of(
                        t("obligation.explain.rule." + it.timeliness().code(), Timeliness.SOON),
                        t("obligation.explain.rule.share-of-all"));
        };
    }

    public boolean isShare() {
        return !(of.figure() instanceof Figure.All);
    }

    public boolean isPart() {
        return of.part() == Part.PART;
    }

    /** «Đảng ủy phường Hồng Bàng, riêng đơn vị». */
    public String where() {
        var code = of.filter().unit();
        var name = of.board().rows().stream()
                .filter(row -> row.unit().code().equals(code))
                .map(row -> row.unit().name())
                .findFirst()
                .orElseGet(() -> {
                    var facts = of.facts();
                    return facts == null
                            ? of.board().unit().name()
                            : facts.scope().name();
                });
        return t("obligation.explain.reach." + of.filter().reach().slug(), name);
    }

    public List<Chip> chips() {
        return BoardChips.of(
                of.filter().document(null), FilterAddress::list, of.board().field(), null);
    }

    /** The same figure with the other of its two lists, or another page of this one. */
    public String address(boolean part, int page) {
        return FigureLinks.of(of.filter().page(page)).why(of.figure()) + (part ? "&xem=" + PART : "");
    }

    /** The plain list these facts are a page of. */
    public String list() {
        return (isPart() ? of.figure().part(of.filter()) : of.figure().whole(of.filter()))
                .map(it -> FilterAddress.list(it.page(0)))
                .orElse("");
    }

    public String board() {
        return FilterAddress.board(of.filter()
                .in(of.board().line().size() == 1 ? null : of.board().unit().code(), Reach.BRANCH));
    }

    /** Whether one of the facts counts above the line, and not only below it. */
    public boolean isInPart(AssignmentRow row) {
        return switch (of.figure()) {
            case Figure.OnTime _ -> row.timeliness() == Timeliness.DONE_ON_TIME;
            case Figure.Done _ -> row.standing().kind() == Standing.Kind.CONFIRMED;
            case Figure.All _ -> true;
            case Figure.InState it -> row.timeliness() == it.timeliness();
        };
    }
}
