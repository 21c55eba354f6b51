package vn.quantriet.study.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;
import vn.quantriet.study.CampaignId;

/** The people of a unit in a campaign, and what of their study alone waits for an answer. */
public record UnitDesk(
        List<CampaignChoice> campaigns, @Nullable CampaignChoice shown, List<Person> people, List<Waiting> waiting) {

    static final UnitDesk EMPTY = new UnitDesk(List.of(), null, List.of(), List.of());

    public UnitDesk {
        campaigns = List.copyOf(campaigns);
        people = List.copyOf(people);
        waiting = List.copyOf(waiting);
    }

    /** A campaign that somebody of the unit studies in. */
    public record CampaignChoice(CampaignId id, String name, boolean running, LocalDate due) {}

    public record Person(
            PersonId id,
            String name,
            String audience,
            boolean exempt,
            @Nullable String exemptReason,
            String state,
            boolean finished,
            int minutes,
            @Nullable String nextClass) {

        public String stateKey() {
            return exempt ? "study.state.exempt" : "study.state." + state.toLowerCase(Locale.ROOT);
        }

        public String stateCode() {
            return exempt ? "NONE" : state;
        }

        /** Studied, and still without what else was asked. */
        public boolean hasTestsLeft() {
            return !finished && (state.equals("PRESENT") || state.equals("MADE_UP") || state.equals("SELF_STUDY"));
        }
    }

    /** Study alone that somebody handed in. */
    public record Waiting(
            long id,
            int version,
            String name,
            String statement,
            LocalDate on,
            int minutes,
            @Nullable String fileName) {}

    public long target() {
        return people.stream().filter(person -> !person.exempt()).count();
    }

    /** Those who are called to a class that is still to come. */
    public long called() {
        return people.stream().filter(person -> person.nextClass() != null).count();
    }

    public long done() {
        return people.stream()
                .filter(person -> !person.exempt() && person.finished())
                .count();
    }
}
