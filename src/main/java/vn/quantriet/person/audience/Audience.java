package vn.quantriet.person.audience;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.text.VietnameseText;

/** A group something is for, with the rules that say who belongs to it; to a withdrawn one nobody from that day on. */
public record Audience(
        String code,
        String name,
        String note,
        List<Rule> rules,
        int version,
        @Nullable LocalDate addedOn,
        @Nullable LocalDate withdrawnOn) {

    private static final int LONGEST = 200;
    private static final int MOST_RULES = 30;

    public Audience {
        rules = List.copyOf(rules);
    }

    /** As it was typed, by somebody who saw that version of it. */
    public static Audience typed(String code, String name, String note, List<Rule> rules, int version) {
        return new Audience(code, name, note, rules, version, null, null);
    }

    /** One that is about to be written. */
    public static Audience blank() {
        return typed("", "", "", List.of(Rule.open()), 0);
    }

    /** The same words upon what somebody else has saved meanwhile, which has been seen by then. */
    public Audience upon(Audience saved) {
        return typed(code, name, note, rules, saved.version);
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    Audience checked() {
        if (name.isBlank()) throw new AudienceNameMissing();
        if (name.length() > LONGEST || note.length() > LONGEST || rules.size() > MOST_RULES)
            throw new AudienceTooLong();
        return typed(code, name.strip(), note.strip(), rules, version);
    }

    /** With the code that its name makes, for the address of its page and for what refers to it. */
    Audience coded() {
        var made = Arrays.stream(VietnameseText.searchKey(name).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        if (made.isEmpty()) throw new AudienceNameMissing();
        return typed(made, name, note, rules, version);
    }
}
