package vn.quantriet.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** The way of an edition, and which one readers are offered. */
@Tag("study")
class EditionTest {

    private static final Instant NOW = Instant.parse("2019-02-01T03:00:00Z");
    private static final Actor WRITER = actor(1);
    private static final Actor PROPOSER = actor(2);
    private static final Actor LEADER = actor(3);

    private final Edition draft = edition(1, new EditionState.Draft(""));

    @Test
    void anEditionIsProposedAndThenApprovedBySomebodyElse() {
        var approved = draft.propose(PROPOSER, NOW).approve(LEADER, NOW);

        assertThat(approved.isApproved()).isTrue();
        assertThat(approved.state())
                .isEqualTo(new EditionState.Approved(Signed.by(PROPOSER, NOW), Signed.by(LEADER, NOW)));
    }

    @Test
    void neitherTheWriterNorTheProposerApproves() {
        var proposed = draft.propose(PROPOSER, NOW);

        assertThatThrownBy(() -> proposed.approve(WRITER, NOW)).isInstanceOf(OwnEdition.class);
        assertThatThrownBy(() -> proposed.approve(PROPOSER, NOW)).isInstanceOf(OwnEdition.class);
    }

    @Test
    void whatComesBackIsADraftWithTheReason() {
        var back = draft.propose(PROPOSER, NOW).sendBack("  thiếu chỉ tiêu ");

        assertThat(back.state()).isEqualTo(new EditionState.Draft("thiếu chỉ tiêu"));
        assertThatThrownBy(() -> draft.propose(PROPOSER, NOW).sendBack(" ")).isInstanceOf(EditionReasonMissing.class);
    }

    @Test
    void eachStepIsTakenOnlyFromTheOneBefore() {
        var proposed = draft.propose(PROPOSER, NOW);
        var approved = proposed.approve(LEADER, NOW);
        var withdrawn = approved.withdraw("sai số liệu", LEADER, NOW);

        refused(EditionNotDraft.class, it -> it.propose(WRITER, NOW), proposed, approved, withdrawn);
        refused(EditionNotProposed.class, it -> it.approve(LEADER, NOW), draft, approved, withdrawn);
        refused(EditionNotProposed.class, it -> it.sendBack("x"), draft, approved, withdrawn);
        refused(EditionNotApproved.class, it -> it.withdraw("x", LEADER, NOW), draft, proposed, withdrawn);
    }

    @Test
    void theLastThatWasDecidedOnIsOfferedUnlessItWasWithdrawn() {
        var first = draft.propose(PROPOSER, NOW).approve(LEADER, NOW);
        var second = edition(2, first.state());
        var third = edition(3, new EditionState.Draft(""));

        assertThat(material(draft).inForce()).isEmpty();
        assertThat(material(first, second, third).inForce()).contains(second);
        assertThat(material(first, second, third).open()).contains(third);
        assertThat(material(first, second.withdraw("sai", LEADER, NOW), third).inForce())
                .as("what came before does not come back by itself")
                .isEmpty();
        assertThat(material(first, second, third).nextNumber()).isEqualTo(4);
    }

    private static void refused(Class<?> refusal, UnaryOperator<Edition> step, Edition... editions) {
        for (var edition : editions)
            assertThatThrownBy(() -> step.apply(edition)).as(edition.toString()).isInstanceOf(refusal);
    }

    private static Material material(Edition... editions) {
        return new Material(
                new MaterialId(1),
                new DocumentId(1),
                "20-ct",
                "Chỉ thị 20",
                new UnitId(1),
                "Thành ủy",
                MaterialKind.TEXT,
                1,
                0,
                List.of(editions));
    }

    private static Edition edition(int number, EditionState state) {
        return new Edition(
                new EditionId(number), number, "Đề cương", List.of(), "", true, Signed.by(WRITER, NOW), state);
    }

    private static Actor actor(long account) {
        return new Actor(new AccountId(account), "Người " + account, new UnitId(1), "Thành ủy", Set.of(Role.OFFICE));
    }
}
