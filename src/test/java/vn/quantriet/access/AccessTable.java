package vn.quantriet.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quantriet.shared.Role;

/** The table access-matrix.md: what each route answers, to nobody, to each role, and about another branch. */
public record AccessTable(List<Line> lines, Map<String, String> filters) {

    public static final String FILE = "src/test/resources/vn/quantriet/access/access-matrix.md";

    /** Where a person who has not signed in is sent. */
    static final String TO_SIGN_IN = "in";

    /** There is no object of another branch to ask for. */
    static final String NOWHERE = "–";

    public static AccessTable read() {
        try (var stream = AccessTable.class.getResourceAsStream("access-matrix.md")) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return new AccessTable(
                    rows(text)
                            .filter(cells -> cells.size() == Role.values().length + 4)
                            .map(Line::of)
                            .toList(),
                    rows(text)
                            .filter(cells ->
                                    cells.size() == 2 && !cells.getFirst().equals("filter"))
                            .collect(LinkedHashMap::new, (map, row) -> map.put(row.get(0), row.get(1)), Map::putAll));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every route the table knows. */
    public Set<String> routes() {
        return lines.stream().map(Line::route).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Routes that are answered before a controller is asked. */
    public Set<String> routesOfFilters() {
        return filters.values().stream()
                .flatMap(routes -> Stream.of(routes.split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|--") && !line.startsWith("| route"))
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList());
    }

    /** One line; {@code sample} gives each variable of the address, and each parameter, a value or a named sample. */
    public record Line(String route, String sample, String nobody, Map<Role, String> roles, String elsewhere) {

        static Line of(List<String> cells) {
            var roles = new LinkedHashMap<Role, String>();
            for (var role : Role.values()) roles.put(role, cells.get(3 + role.ordinal()));
            return new Line(cells.get(0), cells.get(1), cells.get(2), roles, cells.getLast());
        }

        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        String pattern() {
            return route.substring(route.indexOf(' ') + 1);
        }

        boolean isSafe() {
            return method().equals("GET");
        }

        /** Names of variables and parameters with their values as written. */
        Map<String, String> values() {
            var values = new LinkedHashMap<String, String>();
            for (var pair : sample.isEmpty() ? new String[0] : sample.split(" ")) {
                var at = pair.indexOf('=');
                values.put(pair.substring(0, at), pair.substring(at + 1).replace('+', ' '));
            }
            return values;
        }

        @Override
        public String toString() {
            var asked = sample.isEmpty() ? "" : sample + " ";
            return "| %s | %s| %s | %s | %s |"
                    .formatted(route, asked, nobody, String.join(" | ", roles.values()), elsewhere);
        }
    }
}
