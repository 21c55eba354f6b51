package vn.quantriet.study.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.Studied;

/** One campaign for one person: what to read, when to come, what is left. */
public record MyStudy(
        CampaignId campaign,
        String name,
        boolean running,
        LocalDate due,
        String audience,
        String depth,
        String guidance,
        boolean exempt,
        String state,
        int minutes,
        int minutesAsked,
        boolean finished,
        boolean quiz,
        boolean paper,
        List<Reading> readings,
        List<Sitting> sittings,
        List<Alone> alone) {

    public MyStudy {
        readings = List.copyOf(readings);
        sittings = List.copyOf(sittings);
        alone = List.copyOf(alone);
    }

    MyStudy with(List<Reading> read, List<Sitting> called, List<Alone> own) {
        return new MyStudy(
                campaign,
                name,
                running,
                due,
                audience,
                depth,
                guidance,
                exempt,
                state,
                minutes,
                minutesAsked,
                finished,
                quiz,
                paper,
                read,
                called,
                own);
    }

    /** A document to read. */
    public record Reading(
            DocumentId document,
            String slug,
            String title,
            @Nullable String subject) {}

    /** A class one is called to. */
    public record Sitting(
            ClassId id,
            String name,
            String form,
            Instant starts,
            Instant ends,
            String place,
            String room,
            String presenter,
            boolean cancelled,
            @Nullable String state,
            String reason) {

        public String stateKey() {
            return "study.attendance." + (state == null ? "none" : state.toLowerCase(Locale.ROOT));
        }

        public String stateCode() {
            return cancelled ? "CANCELLED" : state == null ? "NONE" : state;
        }
    }

    /** Study alone that was handed in. */
    public record Alone(long id, String statement, LocalDate on, int minutes, String state, String answer) {

        public String stateKey() {
            return "study.alone." + state.toLowerCase(Locale.ROOT);
        }
    }

    /** Who is exempt is asked for nothing. */
    Studied studied() {
        return new Studied(campaign, paper && !exempt, finished && !exempt);
    }

    public boolean hasStudied() {
        return state.equals("PRESENT") || state.equals("MADE_UP") || state.equals("SELF_STUDY");
    }

    /** Studied, and still without what else was asked. */
    public boolean hasTestsLeft() {
        return isLeft() && hasStudied();
    }

    public boolean isLeft() {
        return running && !exempt && !finished;
    }

    public String stateKey() {
        return exempt ? "study.state.exempt" : "study.state." + state.toLowerCase(Locale.ROOT);
    }
}
