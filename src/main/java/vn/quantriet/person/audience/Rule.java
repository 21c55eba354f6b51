package vn.quantriet.person.audience;

import java.util.List;
import java.util.Set;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.Membership;
import vn.quantriet.text.VietnameseText;

/**
 * Lets into an audience, or keeps out, whoever meets every condition; an empty condition is met by everybody. Of the
 * rules of an audience the first that fits a person decides. Titles are those of a position, names those of its unit,
 * as they were typed; one of them has to stand there, as whole words, diacritics or not.
 */
public record Rule(
        Effect effect,
        Basis basis,
        Set<Membership.Kind> memberships,
        List<String> titles,
        Set<UnitKind> kinds,
        Set<UnitLevel> levels,
        List<String> names) {

    public enum Effect {
        INCLUDE,
        EXCLUDE
    }

    /** What of a person the conditions look at. */
    public enum Basis {
        /** the unit they are on the roster of */
        ROSTER,
        /** a unit they hold a position in */
        POSITION,
        /** a unit they head */
        HEAD
    }

    public Rule {
        memberships = Set.copyOf(memberships);
        titles = comparable(titles);
        kinds = Set.copyOf(kinds);
        levels = Set.copyOf(levels);
        names = comparable(names);
    }

    /** What everybody meets: the start of a rule somebody is about to write. */
    public static Rule open() {
        return new Rule(Effect.INCLUDE, Basis.POSITION, Set.of(), List.of(), Set.of(), Set.of(), List.of());
    }

    List<String> titleKeys() {
        return titles.stream().map(Rule::key).toList();
    }

    List<String> nameKeys() {
        return names.stream().map(Rule::key).toList();
    }

    /** What leaves nothing to compare by would be met by everybody. */
    private static List<String> comparable(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !key(text).isEmpty())
                .distinct()
                .toList();
    }

    private static String key(String text) {
        return VietnameseText.searchKey(text).replaceAll("[%_\\\\]", " ").strip();
    }
}
