package vn.quantriet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.person.Particulars;

@Tag("sample")
class InventedNamesTest {

    /** People who hold or held high office, whose names are made of common parts. */
    private static final Set<String> KNOWN = Set.of(
            "Nguyễn Phú Trọng",
            "Lương Cường",
            "Phạm Minh Chính",
            "Trần Thanh Mẫn",
            "Trần Cẩm Tú",
            "Đỗ Văn Chiến",
            "Phan Văn Giang",
            "Phan Đình Trạc",
            "Trịnh Văn Quyết",
            "Đặng Quốc Khánh",
            "Đỗ Tiến Sỹ",
            "Ngô Xuân Lịch",
            "Vũ Văn Ninh",
            "Trần Đình Hoan",
            "Phạm Thế Duyệt",
            "Bùi Văn Nghiêm",
            "Phùng Xuân Nhạ",
            "Nguyễn Văn Bình",
            "Nguyễn Văn An",
            "Võ Thị Ánh Xuân",
            "Trương Thị Mai",
            "Nguyễn Thị Kim Ngân",
            "Bùi Thị Minh Hoài",
            "Phạm Thị Thanh Trà",
            "Nguyễn Thị Hồng",
            "Hà Thị Nga",
            "Lê Văn Thành",
            "Lê Tiến Châu",
            "Lê Ngọc Châu",
            "Nguyễn Văn Tùng",
            "Phạm Văn Lập",
            "Đỗ Mạnh Hiến",
            "Nguyễn Xuân Bình",
            "Đào Khánh Hà",
            "Lê Khắc Nam",
            "Nguyễn Mạnh Hiển",
            "Lê Văn Hiệu",
            "Nguyễn Thị Nghĩa",
            "Vương Đình Huệ",
            "Nguyễn Xuân Phúc");

    @Test
    void nobodyOfTheSampleCityIsCalledLikeSomebodyInHighOffice() {
        var names = new InventedNames();
        var made = Stream.generate(names::next)
                .limit(300_000)
                .map(Particulars::fullName)
                .collect(Collectors.toSet());
        assertThat(made).doesNotContainAnyElementsOf(KNOWN).hasSizeGreaterThan(20_000);
    }

    @Test
    void theSameNamesComeOutEveryTime() {
        var one = new InventedNames();
        var another = new InventedNames();
        assertThat(Stream.generate(one::next).limit(100).toList())
                .isEqualTo(Stream.generate(another::next).limit(100).toList());
    }
}
