package vn.quantriet.identity.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.Passing;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.testing.DatabaseTest;

/** As a decision would: one quận ends and passes to another; every test is taken back. */
@DatabaseTest(value = "following", sample = "small")
@Tag("access")
@Transactional
class RolesFollowTheirUnitTest {

    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Autowired
    RoleFollower follower;

    @Autowired
    Database database;

    @Test
    void whatWasHeldInAUnitThatEndsIsHeldInItsHeir() {
        var before = held("canbo.hongbang");
        var consequences = follower.follow(succession());
        assertThat(held("canbo.hongbang")).containsExactly("OFFICER@HP.304");
        assertThat(before).containsExactly("OFFICER@HP.303");
        assertThat(consequences.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.key()).isEqualTo("identity.follow.roles");
            assertThat(moved.count()).isEqualTo(2);
        });
        assertThat(consequences.conflicts()).isEmpty();
    }

    @Test
    void rightsBeforeAndAfterAreToldWithHowFarTheyReach() {
        var change = follower.follow(succession()).rights().stream()
                .filter(it -> it.right().equals("identity.role.OFFICER"))
                .findFirst()
                .orElseThrow();
        assertThat(change.before()).startsWith("Quận ủy Hồng Bàng (");
        assertThat(change.after()).startsWith("Quận ủy Ngô Quyền (");
    }

    @Test
    void whoHeldTheSameRoleInBothHoldsItOnceAndThatIsTold() {
        give("canbo.hongbang", "HP.304");
        var consequences = follower.follow(succession());
        assertThat(held("canbo.hongbang")).containsExactly("OFFICER@HP.304");
        assertThat(consequences.conflicts())
                .singleElement()
                .satisfies(it -> assertThat(it.arguments()).contains("Quận ủy Ngô Quyền"));
    }

    @Test
    void goingBackRestoresWhatWas() {
        give("canbo.hongbang", "HP.304");
        var one = held("canbo.hongbang");
        var other = held("vp.hongbang");
        follower.follow(succession());
        follower.goBack(succession());
        assertThat(held("canbo.hongbang")).isEqualTo(one);
        assertThat(held("vp.hongbang")).isEqualTo(other);
    }

    @Test
    void aRoleGivenInAFoundedUnitRestsOnTheDecision() {
        var founded =
                new Succession(new DecisionId(1), DAY, organiser(), List.of(), List.of(unit("HP.304")), List.of());
        assertThat(follower.restingOn(founded)).containsExactly(new Reliance("identity.rests.roles", 1));
        assertThat(follower.restingOn(succession())).isEmpty();
    }

    private Succession succession() {
        var passing = new Passing(unit("HP.303"), unit("HP.304"), List.of(unit("HP.304")));
        return new Succession(new DecisionId(1), DAY, organiser(), List.of(passing), List.of(), List.of());
    }

    private Actor organiser() {
        return new Actor(new AccountId(1), "Cán bộ tổ chức", unit("HP.303"), "Quận ủy", Set.of(Role.ORGANISATION));
    }

    private void give(String username, String code) {
        database.sql("""
                insert into identity.role_holding (account_id, unit_id, role)
                select account.id, unit.id, 'OFFICER' from identity.account, organization.unit
                where username = :username and code = :code
                """).param("username", username).param("code", code).update();
    }

    private List<String> held(String username) {
        return database.sql("""
                select role || '@' || code from identity.role_holding
                join identity.account on account.id = account_id join organization.unit on unit.id = unit_id
                where username = :username order by 1
                """)
                .param("username", username)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private UnitId unit(String code) {
        return database.sql("select id from organization.unit where code = :code")
                .param("code", code)
                .query((row, _) -> new UnitId(row.getLong("id")))
                .single();
    }
}
