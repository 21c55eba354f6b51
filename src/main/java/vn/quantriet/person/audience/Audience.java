package vn.quantriet.person.audience;

import java.util.List;

/** A group something is for, with the rules that say who belongs to it. */
public record Audience(String code, String name, String note, List<Rule> rules, int version) {

    private static final int LONGEST = 200;
    private static final int MOST_RULES = 30;

    public Audience {
        rules = List.copyOf(rules);
    }

    Audience checked() {
        if (name.isBlank()) throw new AudienceNameMissing();
        if (name.length() > LONGEST || note.length() > LONGEST || rules.size() > MOST_RULES)
            throw new AudienceTooLong();
        return new Audience(code, name.strip(), note.strip(), rules, version);
    }
}
