package vn.quantriet.organization.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Change.Dissolve;
import vn.quantriet.organization.change.Change.Merge;
import vn.quantriet.organization.change.Change.Move;
import vn.quantriet.organization.change.Change.Rename;
import vn.quantriet.organization.change.Line;
import vn.quantriet.organization.change.PlanRefused;
import vn.quantriet.organization.change.Problem;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** Decisions wait for their day, are applied on it once, and are nobody's business who is not above. */
@DatabaseTest("reorganising")
@Import({Region.class, Notebook.class})
@Tag("trees")
class DecisionsOnTheCalendarTest extends ACityToReorganise {

    @Test
    void aDecisionOfThePastCutsInThePastUnlessSomethingChangedSince() {
        city.decide(DAY, new Rename(city.of("A"), "Tên mới", null, null));
        city.decide(DAY.minusYears(2), new Merge(List.of(city.of("B1")), city.of("B2")));
        assertThat(city.tree(DAY.minusYears(2))).noneMatch(line -> line.startsWith(city.of("B1 ")));
        var id = city.draft(DAY.minusYears(1), new Dissolve(city.of("A"), city.of("B")));
        assertThat(reorganisations.rehearse(id, city.organiser()).problems())
                .extracting(Problem::key)
                .contains("organization.problem.changed-later");
        assertThatThrownBy(() -> reorganisations.schedule(id, 0, city.organiser()))
                .isInstanceOf(PlanRefused.class);
        assertThat(city.get(id).isDraft()).isTrue();
    }

    @Test
    void aUnitBelowWhichAnotherComesToStandLaterCannotEndBeforeThat() {
        city.decide(DAY, city.founding("N", "A1"), new Move(city.of("B2"), Line.ADMINISTRATIVE, city.of("B1")));
        var before = city.today();
        assertThat(problems(new Dissolve(city.of("A1"), city.of("A2")))).containsExactly("comes-later " + city.of("N"));
        assertThat(problems(new Dissolve(city.of("B1"), city.of("A2"))))
                .containsExactly("comes-later " + city.of("B2"));
        assertThat(problems(new Move(city.of("A1"), Line.PARTY, city.of("B")))).hasSize(1);
        assertThat(problems(new Rename(city.of("A1"), "Tên mới", null, null))).isEmpty();
        assertThat(city.today()).isEqualTo(before);
    }

    private List<String> problems(Change change) {
        var id = city.draft(DAY.minusYears(1), change);
        return reorganisations.rehearse(id, city.organiser()).problems().stream()
                .map(problem -> problem.key().replace("organization.problem.", "") + " "
                        + problem.arguments().getFirst())
                .toList();
    }

    @Test
    void aUnitThatEndedOnTheDayItWasRenamedComesBack() {
        city.decide(DAY, new Rename(city.of("A1"), "Tên mới", null, null));
        var before = city.today();
        var id = city.decide(DAY, new Dissolve(city.of("A1"), city.of("A2")));
        city.undo(id);
        assertThat(city.today()).isEqualTo(before);
    }

    @Test
    void theFutureWaitsForItsDayAndRehearsesAfterWhatComesBefore() {
        var today = LocalDate.now(clock);
        var before = city.today();
        var first = city.decide(today.plusDays(10), city.founding("N", "A"));
        assertThat(city.get(first).state()).isInstanceOf(DecisionState.Scheduled.class);
        var second = city.draft(today.plusDays(20), new Merge(List.of(city.of("A1")), city.of("N")));
        assertThat(reorganisations.rehearse(second, city.organiser()).problems())
                .isEmpty();
        assertThat(reorganisations.applyDue()).isZero();
        assertThat(city.today()).isEqualTo(before);
        reorganisations.reopen(first, city.get(first).version(), city.organiser());
        assertThat(city.get(first).isDraft()).isTrue();
    }

    @Test
    void whenTheDayComesItIsAppliedOnceHoweverManyNodesAsk() throws Exception {
        var id = dueButNotYetApplied(new Merge(List.of(city.of("A1")), city.of("A2")));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var asked = new ArrayList<Callable<Integer>>();
            for (var n = 0; n < 4; n++) asked.add(reorganisations::applyDue);
            var applied = 0;
            for (var answer : nodes.invokeAll(asked)) applied += answer.get();
            assertThat(applied).isEqualTo(1);
        }
        assertThat(city.get(id).state()).isInstanceOf(DecisionState.Applied.class);
        assertThat(notebook.followed).filteredOn(it -> it.decision().equals(id)).hasSize(2);
    }

    @Test
    void whatCannotBeAppliedOnItsDayStaysWithTheReasonAndStopsNobodyElse() {
        var bad = dueButNotYetApplied(new Dissolve(city.of("A1"), city.of("A2")));
        var good = dueButNotYetApplied(new Dissolve(city.of("B1"), city.of("B2")));
        city.decide(DAY, new Dissolve(city.of("A1"), city.of("B2")));
        assertThat(reorganisations.applyDue()).isEqualTo(1);
        assertThat(city.get(good).state()).isInstanceOf(DecisionState.Applied.class);
        assertThat(city.get(bad).state())
                .isInstanceOfSatisfying(
                        DecisionState.Scheduled.class,
                        it -> assertThat(Objects.requireNonNull(it.failure()).problems())
                                .extracting(Problem::key)
                                .containsExactly("organization.problem.ended-already"));
        reorganisations.reopen(bad, city.get(bad).version(), city.organiser());
    }

    @Test
    void aFollowerThatBreaksLeavesNothingBehind() {
        var id = city.draft(DAY, new Merge(List.of(city.of("A1")), city.of("A2")));
        reorganisations.rehearse(id, city.organiser());
        var before = city.tree(DAY);
        notebook.breaks = true;
        assertThatThrownBy(() -> reorganisations.schedule(id, 0, city.organiser()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(city.tree(DAY)).isEqualTo(before);
        assertThat(city.get(id).isDraft()).isTrue();
    }

    @Test
    void twoWhoEditDoNotOverwriteEachOther() {
        var id = city.draft(DAY, new Dissolve(city.of("A1"), city.of("A2")));
        drafts.order(id, List.of(new Dissolve(city.of("B1"), city.of("B2"))), 0, city.organiser());
        assertThatThrownBy(() -> drafts.order(id, List.of(), 0, city.organiser()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(shelf.changes(city.get(id))).containsExactly(new Dissolve(city.of("B1"), city.of("B2")));
    }

    @Test
    void whatIsNotOnesBusinessDoesNotExist() {
        var id = city.draft(DAY, new Dissolve(city.of("A1"), city.of("A2")));
        var other = region.city();
        assertThatThrownBy(() -> shelf.get(id, other.organiser())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reorganisations.rehearse(id, city.actor("A"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.order(id, List.of(), 0, other.organiser()))
                .isInstanceOf(NotFound.class);
        var reader = new Actor(new AccountId(1), "Cán bộ", city.unit(""), "", Set.of(Role.OFFICER));
        assertThatThrownBy(() -> shelf.get(id, reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reorganisations.rehearse(id, reader)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void thePaperIsKeptWithItsDigest() {
        var id = city.draft(DAY, new Dissolve(city.of("A1"), city.of("A2")));
        var content = "nội dung".getBytes(StandardCharsets.UTF_8);
        drafts.attach(id, NewPaper.of("../../Quyết định 12.pdf", "application/pdf", content), 0, city.organiser());
        assertThat(shelf.paper(id, city.organiser()).content()).isEqualTo(content);
        assertThat(city.get(id).paper()).satisfies(paper -> {
            assertThat(Objects.requireNonNull(paper).name()).isEqualTo("Quyết định 12.pdf");
            assertThat(paper.sha256()).hasSize(64);
        });
        assertThatThrownBy(() -> NewPaper.of("a.pdf", "application/pdf", new byte[NewPaper.LARGEST + 1]))
                .isInstanceOf(PaperTooLarge.class);
    }

    @Test
    void everyStepLeavesATrace() {
        var id = city.decide(DAY, new Merge(List.of(city.of("A1")), city.of("A2")));
        city.undo(id);
        assertThat(database.sql("select action from audit.entry where subject = :subject order by id")
                        .param("subject", "decision:" + id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "organization.decision-prepared",
                        "organization.decision-rehearsed",
                        "organization.decision-scheduled",
                        "organization.decision-applied",
                        "organization.decision-undone");
    }

    /** As if no server had been running since its day. */
    private DecisionId dueButNotYetApplied(Change change) {
        var id = city.decide(LocalDate.now(clock).plusDays(1), change);
        database.sql("update organization.decision set effective_on = :day where id = :id")
                .param("day", DAY.plusDays(1))
                .param("id", id.value())
                .update();
        return id;
    }
}
