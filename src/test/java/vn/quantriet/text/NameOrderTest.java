package vn.quantriet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("person")
class NameOrderTest {

    @Test
    void theGivenNameCountsFirstThenTheFamilyName() {
        assertThat(sorted("Trần Văn Bình", "Lê Thị Ân", "Nguyễn An", "Đỗ Văn An", "Đinh Văn An", "Bùi Ánh"))
                .containsExactly("Đinh Văn An", "Đỗ Văn An", "Nguyễn An", "Bùi Ánh", "Lê Thị Ân", "Trần Văn Bình");
    }

    @Test
    void lettersCountBeforeTones() {
        assertThat(sorted("Hoàng Hạnh", "Hoàng Hánh", "Hoàng Hanh", "Hoàng Hành", "An Hạnh"))
                .containsExactly("An Hạnh", "Hoàng Hanh", "Hoàng Hành", "Hoàng Hánh", "Hoàng Hạnh");
    }

    @Test
    void howItWasTypedDoesNotMatter() {
        assertThat(NameOrder.key("LÊ  THỊ THUÝ")).isEqualTo(NameOrder.key("Lê Thị Thúy"));
        assertThat(NameOrder.key("")).isEqualTo(" ");
        assertThat(NameOrder.key("An")).isLessThan(NameOrder.key("Bình An"));
    }

    private static List<String> sorted(String... names) {
        return List.of(names).stream()
                .sorted(Comparator.comparing(NameOrder::key))
                .toList();
    }
}
