package vn.quantriet.person.audience;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A rule as its row is written in JSON; the audience is put in where it is kept. */
record RuleRow(
        @JsonProperty("audience_id") long audience,
        int n,
        String effect,
        String basis,
        List<String> memberships,
        List<String> titles,
        @JsonProperty("titles_typed") List<String> titlesTyped,
        List<String> kinds,
        List<String> levels,
        List<String> names,
        @JsonProperty("names_typed") List<String> namesTyped) {

    static RuleRow of(int n, Rule rule) {
        return new RuleRow(
                0,
                n,
                rule.effect().name(),
                rule.basis().name(),
                all(rule.memberships(), Enum::name),
                rule.titleKeys(),
                rule.titles(),
                all(rule.kinds(), Enum::name),
                all(rule.levels(), Enum::name),
                rule.nameKeys(),
                rule.names());
    }

    private static <T> List<String> all(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().toList();
    }
}
