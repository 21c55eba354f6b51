package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import vn.quantriet.parser.SuggestedDeadline.Kind;

/** Who, with whom, what and when are read alike in whatever order a sentence names them. */
@Tag("parser")
class CombinedSentencesTest {

    private static final String HEAD = """
            ỦY BAN NHÂN DÂN TỈNH QUÊ MỚI
            Số: 12/CT-UBND
            Quê Mới, ngày 10 tháng 3 năm 2026

            CHỈ THỊ
            Về việc thử

            Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện các nội dung sau:
            """;

    static final List<Bodies> BODIES = List.of(
            bodies("Sở Y tế", "Sở Y tế"),
            bodies("Sở Y tế, Công an tỉnh", "Sở Y tế", "Công an tỉnh"),
            bodies("Ban Tổ chức Thành ủy và Văn phòng Thành ủy", "Ban Tổ chức Thành ủy", "Văn phòng Thành ủy"),
            bodies(
                    "Các sở, ban, ngành; Ủy ban nhân dân các xã, phường",
                    "Các sở, ban, ngành",
                    "Ủy ban nhân dân các xã, phường"),
            bodies("Giám đốc Sở Nội vụ", "Giám đốc Sở Nội vụ"),
            bodies("Thủ trưởng các cơ quan, đơn vị", "Thủ trưởng các cơ quan, đơn vị"),
            bodies("Các Sở: Tài chính, Xây dựng", "Sở Tài chính", "Sở Xây dựng"),
            bodies("Ban Chỉ đạo quốc gia 389", "Ban Chỉ đạo quốc gia 389"),
            bodies("Ban Chỉ đạo cấp huyện", "Ban Chỉ đạo cấp huyện"),
            bodies("Bộ trưởng, Thủ trưởng cơ quan ngang bộ", "Bộ trưởng", "Thủ trưởng cơ quan ngang bộ"),
            bodies("Phòng Giáo dục - Đào tạo", "Phòng Giáo dục - Đào tạo"),
            bodies("Trung ương Hội Nông dân, Hội Phụ nữ tỉnh", "Trung ương Hội Nông dân", "Hội Phụ nữ tỉnh"),
            bodies(
                    "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
                    "Các bộ",
                    "cơ quan ngang bộ",
                    "cơ quan thuộc Chính phủ"));

    /** A bracket or «do …» behind the work names no such list. */
    static final List<Bodies> SEVERAL = BODIES.stream()
            .filter(body -> body.text().contains(";") || body.text().endsWith("đơn vị"))
            .toList();

    static final List<String> WORKS = List.of(
            "rà soát quỹ đất công",
            "xây dựng kế hoạch kiểm tra kho thuốc",
            "tổ chức hội nghị tổng kết",
            "kiểm tra các cơ sở giết mổ",
            "bảo đảm kinh phí cho các trạm y tế",
            "từng bước cung cấp dữ liệu hộ tịch");

    static final List<Time> TIMES = List.of(
            new Time("", Kind.NONE, null, null),
            new Time("trước ngày 15/10/2026", Kind.DATE, LocalDate.of(2026, 10, 15), null),
            new Time("chậm nhất ngày 20 tháng 11 năm 2026", Kind.DATE, LocalDate.of(2026, 11, 20), null),
            new Time("trong tháng 9 năm 2026", Kind.MONTH, LocalDate.of(2026, 9, 30), null),
            new Time("trong quý III năm 2026", Kind.QUARTER, LocalDate.of(2026, 9, 30), null),
            new Time("trong năm 2026", Kind.YEAR, LocalDate.of(2026, 12, 31), null),
            new Time("định kỳ hằng quý", Kind.RECURRING, null, Recurrence.QUARTERLY));

    /** {@code %1$s} are those who lead, {@code %2$s} is the work, {@code %3$s} the time. */
    static final List<Form> PLAIN = List.of(
            new Form("%1$s %2$s %3$s.", false),
            new Form("%1$s chủ trì, phối hợp với Sở Tư pháp %2$s %3$s.", true),
            new Form("Giao %1$s %2$s %3$s.", false),
            new Form("Giao %1$s chủ trì, phối hợp với Sở Tư pháp %2$s %3$s.", true),
            new Form("Yêu cầu %1$s khẩn trương %2$s %3$s.", false),
            new Form("Đề nghị %1$s %2$s %3$s.", false),
            new Form("%1$s có trách nhiệm %2$s %3$s.", false),
            new Form("Trên cơ sở kết quả thanh tra, %1$s %2$s %3$s.", false),
            new Form("Căn cứ Kế hoạch này, %1$s %2$s %3$s.", false),
            new Form("Để kịp thời ứng phó với bão, %1$s %2$s %3$s.", false),
            new Form("%1$s theo chức năng, nhiệm vụ được giao %2$s %3$s.", false),
            new Form("%1$s: %2$s %3$s.", false),
            new Form("%1$s phối hợp với Sở Tư pháp %2$s %3$s.", true),
            new Form("%1$s được giao %2$s %3$s.", false),
            new Form("%1$s cần %2$s %3$s.", false),
            new Form("%1$s phải %2$s %3$s.", false),
            new Form("Đối với các vụ việc kéo dài, %1$s %2$s %3$s.", false),
            new Form("Giao trách nhiệm cho %1$s %2$s %3$s.", false),
            new Form("Phân công %1$s %2$s %3$s.", false),
            new Form("%1$s (cơ quan thường trực) %2$s %3$s.", false),
            new Form("Ủy ban nhân dân tỉnh giao %1$s %2$s %3$s.", false),
            new Form("Chủ tịch Ủy ban nhân dân tỉnh yêu cầu %1$s %2$s %3$s.", false),
            new Form("%1$s chủ động phối hợp với Sở Tư pháp %2$s %3$s.", true),
            new Form("%1$s cùng với Sở Tư pháp %2$s %3$s.", true),
            new Form("%1$s, với sự phối hợp của Sở Tư pháp, %2$s %3$s.", true));

    /** The time stands before those who act. */
    static final List<Form> TIME_FIRST =
            List.of(new Form("%3$s, %1$s %2$s.", false), new Form("%3$s, giao %1$s chủ trì %2$s.", false));

    static final List<Form> WORK_FIRST = List.of(
            new Form("%2$s (%1$s chủ trì).", false),
            new Form("%2$s (giao %1$s chủ trì).", false),
            new Form("%2$s (Cơ quan chủ trì: %1$s).", false),
            new Form("%2$s do %1$s chủ trì.", false),
            new Form("%2$s, giao %1$s chủ trì.", false),
            new Form("%2$s. Cơ quan chủ trì: %1$s; cơ quan phối hợp: Sở Tư pháp.", true),
            new Form("%2$s.\n- Đơn vị thực hiện: %1$s.\n- Phối hợp: Sở Tư pháp.", true));

    @Property(tries = 300)
    void aSentenceOrdersOneThing(@ForAll("plain") Said said) {
        said.isRead();
    }

    @Property(tries = 60)
    void theTimeMayComeFirst(@ForAll("timeFirst") Said said) {
        said.isRead();
    }

    @Property(tries = 60)
    void theWorkMayComeFirst(@ForAll("workFirst") Said said) {
        said.isRead();
    }

    @Property(tries = 100)
    void aHeadingNamesThoseBeneathIt(
            @ForAll("bodies") Bodies bodies, @ForAll("works") String work, @ForAll("times") Time time) {
        var text = HEAD + "1. " + bodies.text() + "\na) "
                + capital(work + " " + time.text()).strip() + ";\nb) " + capital(WORKS.getFirst())
                + ".\n2. Sở Thử nghiệm kiểm tra kho muối.";
        var duties = DirectiveParser.parse(text).obligations();
        assertThat(duties).as(text).hasSize(3);
        assertThat(duties.subList(0, 2)).as(text).allSatisfy(duty -> bodies.lead(duty));
        time.of(duties.getFirst(), text);
    }

    @Provide
    Arbitrary<Said> plain() {
        return said(PLAIN, TIMES);
    }

    @Provide
    Arbitrary<Said> timeFirst() {
        return said(TIME_FIRST, TIMES.subList(1, 5));
    }

    @Provide
    Arbitrary<Said> workFirst() {
        return said(WORK_FIRST, TIMES.subList(0, 1)).filter(said -> !SEVERAL.contains(said.bodies()));
    }

    @Provide
    Arbitrary<Bodies> bodies() {
        return Arbitraries.of(BODIES);
    }

    @Provide
    Arbitrary<String> works() {
        return Arbitraries.of(WORKS);
    }

    @Provide
    Arbitrary<Time> times() {
        return Arbitraries.of(TIMES);
    }

    private static Arbitrary<Said> said(List<Form> forms, List<Time> times) {
        return Combinators.combine(
                        Arbitraries.of(forms), Arbitraries.of(BODIES), Arbitraries.of(WORKS), Arbitraries.of(times))
                .as(Said::new);
    }

    private static Bodies bodies(String text, String... names) {
        return new Bodies(text, List.of(names));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    record Form(String pattern, boolean helped) {}

    record Bodies(String text, List<String> names) {

        /** «Các sở» within a sentence is written «các sở». */
        String within() {
            return text.startsWith("Các s") || text.startsWith("Các b") ? "c" + text.substring(1) : text;
        }

        void lead(SuggestedObligation duty) {
            assertThat(duty.lead().stream()
                            .map(body -> body.text().toLowerCase(Locale.ROOT))
                            .toList())
                    .as(duty.action().text())
                    .isEqualTo(names.stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList());
        }
    }

    record Time(
            String text,
            Kind kind,
            @Nullable LocalDate due,
            @Nullable Recurrence recurrence) {

        void of(SuggestedObligation duty, String text) {
            var deadline = duty.deadline();
            assertThat(deadline.kind()).as(text).isEqualTo(kind);
            assertThat(deadline.due()).as(text).isEqualTo(due);
            assertThat(deadline.recurrence()).as(text).isEqualTo(recurrence);
        }
    }

    record Said(Form form, Bodies bodies, String work, Time time) {

        void isRead() {
            var named = form.pattern().startsWith("%1$s") ? bodies.text() : bodies.within();
            var sentence = form.pattern().formatted(named, work, time.text()).replace(" .", ".");
            var text = HEAD + "1. " + capital(sentence) + "\n2. Sở Thử nghiệm kiểm tra kho muối.";
            var duties = DirectiveParser.parse(text).obligations();
            assertThat(duties).as(text).hasSize(2);
            var duty = duties.getFirst();
            bodies.lead(duty);
            assertThat(duty.coordinate())
                    .extracting(Phrase::text)
                    .as(text)
                    .isEqualTo(form.helped() ? List.of("Sở Tư pháp") : List.of());
            assertThat(duty.action().text().toLowerCase(Locale.ROOT))
                    .as(text)
                    .contains(work.substring(work.indexOf(' ') + 1));
            time.of(duty, text);
        }
    }
}
