package vn.quantriet.obligation.web;

import static vn.quantriet.obligation.web.NarrowingAddress.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentFilter.Reach;
import vn.quantriet.obligation.AssignmentFilter.Sort;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.shell.DayField;

/**
 * A filter as an address says it, both ways: a list sent to a colleague shows them the same, as far as they
 * may see.
 */
@NamedInterface("filter")
public final class FilterAddress {

    /** Everything that could already be judged, by one name. */
    static final String FALLEN_DUE = "den-han";

    /** Asks for the whole board, where nothing asked for would open what somebody likes to see first. */
    private static final String EVERYTHING = "?tat-ca=1";

    private static final String WAITING = "quyet-dinh";

    private FilterAddress() {}

    public static AssignmentFilter read(Map<String, String> parameters) {
        var obligation = text(parameters, "nhiem-vu");
        var reach = text(parameters, "pham-vi");
        var sort = text(parameters, "xep");
        var page = text(parameters, "trang");
        return new AssignmentFilter(
                text(parameters, "don-vi"),
                reach == null ? Reach.BRANCH : Reach.ofSlug(reach),
                text(parameters, "van-ban"),
                obligation == null ? null : ObligationId.of(obligation),
                timeliness(text(parameters, "trang-thai")),
                set(text(parameters, "trinh-tu"), Standing.Kind::ofSlug),
                NarrowingAddress.read(parameters),
                parameters.getOrDefault("q", "").strip(),
                DayField.read(text(parameters, "ngay")),
                WAITING.equals(text(parameters, "cho")),
                sort == null ? Sort.DUE : Sort.ofSlug(sort),
                page == null ? 0 : Integer.parseInt(page) - 1);
    }

    /** The address of the list of duties with this filter. */
    public static String list(AssignmentFilter filter) {
        return "/nhiem-vu" + query(filter);
    }

    /** The address of something that is done with a list. */
    public static String at(String path, AssignmentFilter filter) {
        return path + query(filter.page(0));
    }

    /** The address of the same rows as a file. */
    public static String csv(AssignmentFilter filter) {
        return at("/nhiem-vu.csv", filter);
    }

    public static String xlsx(AssignmentFilter filter) {
        return at("/nhiem-vu.xlsx", filter);
    }

    /** The address of the board that the numbers of this filter stand on. */
    public static String board(AssignmentFilter filter) {
        return "/dieu-hanh" + boardQuery(filter, BoardOrder.WORST);
    }

    /** How the board with this filter came to stand. */
    public static String trend(AssignmentFilter filter) {
        return "/dieu-hanh/xu-huong" + boardQuery(filter.timeliness(Set.of()), BoardOrder.WORST);
    }

    /** What a board is asked with: of a filter what a board knows of. */
    static String boardQuery(AssignmentFilter filter, BoardOrder order) {
        var query = new StringJoiner("&", "?", "").setEmptyValue(EVERYTHING);
        add(query, "don-vi", filter.unit());
        add(query, "van-ban", filter.document());
        add(query, "trang-thai", timeliness(filter.timeliness()));
        NarrowingAddress.write(filter.narrowing().seenFrom(null), (name, value) -> add(query, name, value));
        add(query, "ngay", DayField.write(filter.day()));
        if (order != BoardOrder.WORST) add(query, "thu-tu", order.slug());
        return query.toString();
    }

    /** What a board is asked with, as far as it is understood, however it was written. */
    static String asked(String query) {
        var parameters = QueryText.read(query);
        return boardQuery(readBoard(parameters), BoardController.order(parameters));
    }

    /** The same, read: what only a list knows of is left out. */
    static AssignmentFilter readBoard(Map<String, String> parameters) {
        return new AssignmentFilter(
                text(parameters, "don-vi"),
                Reach.BRANCH,
                text(parameters, "van-ban"),
                null,
                timeliness(text(parameters, "trang-thai")),
                Set.of(),
                NarrowingAddress.read(parameters).seenFrom(null),
                "",
                DayField.read(text(parameters, "ngay")),
                false,
                Sort.DUE,
                0);
    }

    public static String timeliness(Set<Timeliness> values) {
        return values.equals(Tally.FALLEN_DUE) ? FALLEN_DUE : joined(values, Timeliness::slug);
    }

    public static String standings(Set<Standing.Kind> values) {
        return joined(values, Standing.Kind::slug);
    }

    static String query(AssignmentFilter filter) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        var obligation = filter.obligation();
        add(query, "van-ban", filter.document());
        add(query, "don-vi", filter.unit());
        if (filter.reach() != Reach.BRANCH) add(query, "pham-vi", filter.reach().slug());
        add(query, "nhiem-vu", obligation == null ? null : obligation.toString());
        add(query, "trang-thai", timeliness(filter.timeliness()));
        add(query, "trinh-tu", standings(filter.standings()));
        NarrowingAddress.write(filter.narrowing(), (name, value) -> add(query, name, value));
        add(query, "q", filter.words());
        add(query, "ngay", DayField.write(filter.day()));
        if (filter.waiting()) add(query, "cho", WAITING);
        if (filter.sort() != Sort.DUE) add(query, "xep", filter.sort().slug());
        if (filter.page() > 0) add(query, "trang", Integer.toString(filter.page() + 1));
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) query.add(name + "=" + encoded(value));
    }

    /** A page has hundreds of addresses, most of them of codes and days that need no encoding. */
    private static String encoded(String value) {
        for (var n = 0; n < value.length(); n++) {
            var it = value.charAt(n);
            if ((it | 0x20) < 'a' || (it | 0x20) > 'z') {
                if ((it < '0' || it > '9') && "-_.,/".indexOf(it) < 0)
                    return URLEncoder.encode(value, StandardCharsets.UTF_8)
                            .replace("%2C", ",")
                            .replace("%2F", "/");
            }
        }
        return value;
    }

    private static Set<Timeliness> timeliness(@Nullable String slugs) {
        return FALLEN_DUE.equals(slugs) ? Tally.FALLEN_DUE : set(slugs, Timeliness::ofSlug);
    }

    private static <T> Set<T> set(@Nullable String slugs, Function<String, T> read) {
        if (slugs == null) return Set.of();
        return Arrays.stream(slugs.split(",")).map(read).collect(Collectors.toSet());
    }

    private static <T extends Enum<T>> String joined(Set<T> values, Function<T, String> slug) {
        if (values.isEmpty()) return "";
        if (values.size() == 1) return slug.apply(values.iterator().next());
        return values.stream().sorted().map(slug).collect(Collectors.joining(","));
    }
}
