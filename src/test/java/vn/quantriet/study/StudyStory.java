package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.quantriet.person.Because;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Role;
import vn.quantriet.study.attendance.Attendance;
import vn.quantriet.study.attendance.Mark;
import vn.quantriet.study.attendance.Sighting;
import vn.quantriet.study.attendance.Source;
import vn.quantriet.study.campaign.Exemptions;
import vn.quantriet.study.figures.Counts;
import vn.quantriet.study.figures.FigureBoard;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.study.sitting.NobodyToConvene;

/** What happens to the people of a town while they study, remembered here by itself, without the database's help. */
final class StudyStory {

    /** Something that happens; numbers choose among whoever is there. */
    sealed interface Act {

        record Seen(int person, Form form, String state) implements Act {}

        record Moved(int person, int cell) implements Act {}

        record Joined(int cell) implements Act {}

        record Retaken() implements Act {}

        record MadeUp() implements Act {}

        record Exempted(int person) implements Act {}
    }

    private final TaughtTown town;
    private final Exemptions exemptions;
    private final FigureBoard figures;
    private final Attendance attendance;
    private final Map<PersonId, String> homes = new HashMap<>();
    private final Map<PersonId, String> counted = new HashMap<>();
    private final Map<Form, Map<PersonId, String>> seen = new HashMap<>();
    private final Map<Form, ClassId> sittings = new HashMap<>();
    private final Set<PersonId> exempt = new HashSet<>();
    private final List<PersonId> people = new ArrayList<>();
    private int version = 1;

    StudyStory(TaughtTown town, Exemptions exemptions) {
        this.town = town;
        this.exemptions = exemptions;
        figures = town.figures;
        attendance = town.attendance;
    }

    void tell(List<Act> acts) {
        for (var cell : StudyTown.CELLS) town.town.actor(cell, Role.CELL_SECRETARY);
        for (var cell : StudyTown.CELLS) for (var person : town.roster(cell)) here(person, cell);
        retake();
        for (var form : List.of(Form.CLASS, Form.DISCUSSION)) {
            sittings.put(form, town.taught(form, town.city));
        }
        var makeUp = town.plan(Form.MAKE_UP, town.bySomebodyElse(), sittings.get(Form.CLASS));
        sittings.put(Form.MAKE_UP, town.classes.plan(town.campaign, makeUp, town.city));
        for (var act : acts) happens(act);
        retake();
        check();
    }

    private void here(PersonId person, String cell) {
        if (homes.put(person, cell) == null) people.add(person);
    }

    private void happens(Act act) {
        switch (act) {
            case Act.Seen(var person, var form, var state) -> see(chosen(person), form, state);
            case Act.Moved(var person, var cell) -> move(chosen(person), cell(cell));
            case Act.Joined(var cell) -> town.members(cell(cell), 1).forEach(person -> here(person, cell(cell)));
            case Act.Retaken() -> retake();
            case Act.MadeUp() -> convene();
            case Act.Exempted(var person) -> exempt(chosen(person));
        }
    }

    private void see(PersonId person, Form form, String state) {
        var id = Objects.requireNonNull(sittings.get(form));
        var mark = Mark.of(state, state.equals("EXCUSED") ? "ốm" : "");
        var sighting = new Sighting(id, person, mark, Source.QR, null, town.clock.instant());
        attendance.mark(sighting, town.city);
        if (counted.containsKey(person) || isSeated(id, person))
            seen.computeIfAbsent(form, _ -> new HashMap<>()).put(person, state);
    }

    /** Whoever was never on the roster of the campaign gets no place. */
    private boolean isSeated(ClassId id, PersonId person) {
        return town.database
                .sql("select exists (select from study.seat where class_id = :id and person_id = :person)")
                .param("id", id.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private void move(PersonId person, String cell) {
        if (cell.equals(homes.get(person))) return;
        var kept = town.database
                .sql("select version from person.person where id = :id")
                .param("id", person.value())
                .query(Integer.class)
                .single();
        var since = town.database
                .sql("select unit_since = :today from person.person where id = :id")
                .param("today", town.today())
                .param("id", person.value())
                .query(Boolean.class)
                .single();
        if (since) return;
        town.people.transfer(
                person,
                kept,
                town.town.unit(cell),
                town.today(),
                Because.NOTHING,
                town.town.actor("", Role.ORGANISATION));
        homes.put(person, cell);
    }

    private void retake() {
        town.campaigns.retake(town.campaign, version++, town.today(), town.city);
        counted.clear();
        counted.putAll(homes);
    }

    private void convene() {
        try {
            town.classes.convene(Objects.requireNonNull(sittings.get(Form.MAKE_UP)), town.city);
        } catch (NobodyToConvene everybodyStudied) {
            assertThat(everybodyStudied.key()).isEqualTo("study.nobody-to-convene");
        }
    }

    private void exempt(PersonId person) {
        var cell = counted.get(person);
        if (cell == null) return;
        exemptions.exempt(town.campaign, person, "tuổi cao", town.town.actor(cell, Role.CELL_SECRETARY));
        exempt.add(person);
    }

    private PersonId chosen(int n) {
        return people.get(n % people.size());
    }

    private static String cell(int n) {
        return StudyTown.CELLS.get(n % StudyTown.CELLS.size());
    }

    private void check() {
        var units = List.of("", "NORTH", "SOUTH", "NORTH-1", "SOUTH-2", "NORTH-1-1");
        for (var unit : units) {
            var code = unit.isEmpty() ? null : town.town.unitCode(unit);
            var shown = figures.show(town.campaign, code, town.city).total().members();
            assertThat(told(shown)).as("figures of %s", unit).isEqualTo(recount(unit));
        }
        assertThat(town.database
                        .sql("select count(*) from study.differences(:id)")
                        .param("id", town.campaign.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static Map<String, Long> told(Counts counts) {
        return Map.of(
                "people", counts.people(),
                "exempt", counts.exempt(),
                "present", counts.present(),
                "made up", counts.madeUp(),
                "excused", counts.excused(),
                "absent", counts.absent(),
                "none", counts.none(),
                "attendances", counts.attendances());
    }

    private Map<String, Long> recount(String unit) {
        var whom = counted.entrySet().stream()
                .filter(it -> unit.isEmpty() || (it.getValue() + "-").startsWith(unit + "-"))
                .map(Map.Entry::getKey)
                .toList();
        var studying = whom.stream().filter(it -> !exempt.contains(it)).toList();
        return Map.of(
                "people", (long) whom.size(),
                "exempt", (long) whom.size() - studying.size(),
                "present",
                        studying.stream()
                                .filter(it -> state(it).equals("present"))
                                .count(),
                "made up",
                        studying.stream()
                                .filter(it -> state(it).equals("made up"))
                                .count(),
                "excused",
                        studying.stream()
                                .filter(it -> state(it).equals("excused"))
                                .count(),
                "absent",
                        studying.stream()
                                .filter(it -> state(it).equals("absent"))
                                .count(),
                "none", studying.stream().filter(it -> state(it).equals("none")).count(),
                "attendances",
                        whom.stream()
                                .mapToLong(
                                        it -> all(it).filter("PRESENT"::equals).count())
                                .sum());
    }

    private String state(PersonId person) {
        if ("PRESENT".equals(in(Form.CLASS, person))) return "present";
        if ("PRESENT".equals(in(Form.MAKE_UP, person))) return "made up";
        if (all(person).anyMatch("EXCUSED"::equals)) return "excused";
        return all(person).anyMatch("ABSENT"::equals) ? "absent" : "none";
    }

    private java.util.stream.Stream<String> all(PersonId person) {
        return sittings.keySet().stream().map(form -> in(form, person));
    }

    private String in(Form form, PersonId person) {
        return seen.getOrDefault(form, Map.of()).getOrDefault(person, "");
    }
}
