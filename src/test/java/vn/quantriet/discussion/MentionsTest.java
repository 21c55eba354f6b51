package vn.quantriet.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("duties")
class MentionsTest {

    @Test
    void whoIsMentionedIsFoundWhereverItStands() {
        assertThat(Mentions.in("@bithu xem giúp (@Canbo.HongBang) và @vp_hb-2."))
                .containsExactly("bithu", "canbo.hongbang", "vp_hb-2");
    }

    @Test
    void theEndOfASentenceIsNoPartOfTheName() {
        assertThat(Mentions.in("Nhờ @canbo.hongbang. Cảm ơn @bithu, @bithu!"))
                .containsExactly("canbo.hongbang", "bithu");
    }

    @Test
    void anAddressOfMailIsNoMention() {
        assertThat(Mentions.in("Gửi về vanphong@example.org, số 5@@, @ một mình, @é"))
                .isEmpty();
    }
}
