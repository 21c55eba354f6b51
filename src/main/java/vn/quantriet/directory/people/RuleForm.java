package vn.quantriet.directory.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.Membership;
import vn.quantriet.person.audience.Audience;
import vn.quantriet.person.audience.Rule;
import vn.quantriet.shared.NotFound;

/** The rules of an audience as a form sends them: the fields of the nth rule end in its number. */
final class RuleForm {

    private static final int MOST = 60;

    private final MultiValueMap<String, String> fields;

    private RuleForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** With what was typed and after the button that was pressed: a rule more, one less, or one earlier. */
    static Audience read(String code, MultiValueMap<String, String> fields) {
        return new RuleForm(fields).audience(code);
    }

    private Audience audience(String code) {
        try {
            var version = Integer.parseInt(text("version"));
            return Audience.typed(code, text("ten"), text("ghi-chu"), rules(), version);
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }

    private List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (var n = 0; n < Math.min(MOST, Integer.parseInt(text("so-dieu-kien"))); n++) rules.add(rule("-" + n));
        var without = place("bo", rules);
        if (without >= 0) rules.remove(without);
        var up = place("len", rules);
        if (up > 0) rules.add(up - 1, rules.remove(up));
        if (!text("them").isEmpty()) rules.add(Rule.open());
        return rules;
    }

    private int place(String button, List<Rule> rules) {
        var n = text(button).isEmpty() ? -1 : Integer.parseInt(text(button));
        return n < rules.size() ? n : -1;
    }

    private Rule rule(String n) {
        return new Rule(
                Rule.Effect.valueOf(text("tac-dung" + n)),
                Rule.Basis.valueOf(text("theo" + n)),
                all("la" + n, Membership.Kind::valueOf),
                words("chuc-danh" + n),
                all("loai" + n, UnitKind::valueOf),
                all("cap" + n, UnitLevel::valueOf),
                words("ten-don-vi" + n));
    }

    private String text(String name) {
        var text = fields.getFirst(name);
        return text == null ? "" : text.strip();
    }

    private <T> Set<T> all(String name, Function<String, T> value) {
        return fields.getOrDefault(name, List.of()).stream().map(value).collect(Collectors.toSet());
    }

    private List<String> words(String name) {
        return Arrays.stream(text(name).split("[;,\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
