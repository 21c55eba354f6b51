package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.shared.Role.ADMINISTRATOR;
import static vn.quantriet.shared.Role.INSPECTION;
import static vn.quantriet.shared.Role.LEADER;
import static vn.quantriet.shared.Role.MEMBER;
import static vn.quantriet.shared.Role.OFFICE;
import static vn.quantriet.shared.Role.OFFICER;
import static vn.quantriet.shared.Role.ORGANISATION;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.shared.Role;

@Tag("access")
class RolesGivenTest {

    @Test
    void administratorsGiveEveryRole() {
        assertThat(Role.values()).allMatch(role -> role.isGiveableBy(Set.of(ADMINISTRATOR)));
    }

    @Test
    void nobodyElseGivesWhatTheyMayNotDoThemselves() {
        for (var held : Role.values())
            for (var given : Role.values())
                if (held != ADMINISTRATOR && given.isGiveableBy(Set.of(held)))
                    assertThat(held.permissions()).containsAll(given.permissions());
        assertThat(OFFICER.isGiveableBy(Set.of(OFFICE))).isTrue();
        assertThat(OFFICE.isGiveableBy(Set.of(OFFICER))).isFalse();
        assertThat(ADMINISTRATOR.isGiveableBy(Set.of(OFFICE, ORGANISATION))).isFalse();
    }

    @Test
    void severalRolesTogetherGiveWhatEachAloneMayNot() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.isGiveableBy(Set.of())))
                .isEmpty();
        assertThat(INSPECTION.isGiveableBy(Set.of(LEADER, ORGANISATION))).isFalse();
        assertThat(MEMBER.isGiveableBy(Set.of(LEADER))).isTrue();
    }
}
