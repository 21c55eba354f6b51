package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.job.JobsByHand;
import vn.quantriet.sample.SampleDirective;
import vn.quantriet.shell.DayField;
import vn.quantriet.spreadsheet.Row;
import vn.quantriet.spreadsheet.Table;
import vn.quantriet.spreadsheet.TableLimits;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** The campaign of the sample directive in the sample city, from its clauses to the table that is sent upwards. */
@DatabaseTest(value = "study-city", sample = "small")
@Tag("study")
class TheSampleCampaignTest {

    @Autowired
    Visitor.Door door;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext application;

    @Test
    void fromTheClausesOfTheDirectiveToTheTable() throws IOException {
        var propaganda = door.as("tuyengiao");
        var proposed = propaganda.page("/van-ban/{slug}/hoc-tap", published());
        assertThat(proposed.select(".notice li")).isNotEmpty();
        assertThat(proposed.select("input[name=han.DISTRICT]").val()).isNotEmpty();
        assertThat(proposed.select("input[name=doi-tuong][checked]")).hasSizeGreaterThanOrEqualTo(2);

        var campaign = Visitor.target(propaganda.send("/hoc-tap/dot", filled(proposed, "form[action=/hoc-tap/dot]")));
        var begun = propaganda.send(campaign + "/buoc/bat-dau", "version", "0", "ngay", today());
        assertThat(Visitor.target(begun)).startsWith("/cong-viec/");
        new JobsByHand(application).doAll();
        assertThat(propaganda.statements(campaign)).isLessThanOrEqualTo(15);

        var secretary = door.as("bithu");
        var lesson = taught(secretary, campaign);
        var called = secretary.page(lesson).select(".study-person").size();
        assertThat(called).isPositive();
        var first = Objects.requireNonNull(
                secretary.page(lesson).select(".study-person input[name=nguoi]").first());
        assertThat(secretary.send(
                        lesson + "/diem-danh", "nguoi", first.val(), "ghi", "EXCUSED", "ly-do", "đi công tác"))
                .hasStatus(303);
        assertThat(secretary.send(lesson + "/diem-danh/con-lai")).hasStatus(303);
        assertThat(secretary.send(lesson + "/quan-chung", "so-nguoi", "4")).hasStatus(303);
        assertThat(secretary.send(lesson + "/da-to-chuc", "version", "0")).hasStatus(303);

        var table = rows(propaganda.open(campaign + "/bang.xlsx"));
        var total = table.getLast();
        assertThat(total.cell(1)).isEqualTo("TỔNG CỘNG");
        assertThat(total.cell(5)).as("classes held").isEqualTo("1");
        assertThat(total.cell(9)).as("members who studied").isEqualTo(Integer.toString(called - 1));
        assertThat(total.cell(11)).as("people outside the Party").isEqualTo("4");
        assertThat(total.cell(12)).as("away with a reason").isEqualTo("1");
        var members = table.subList(1, table.size() - 1).stream()
                .mapToLong(row -> Long.parseLong(row.cell(2)))
                .sum();
        assertThat(members).isEqualTo(Long.parseLong(total.cell(2)));
        var document = propaganda.open(campaign + "/bang.docx").getResponse().getContentAsByteArray();
        try (var read = new XWPFDocument(new ByteArrayInputStream(document))) {
            laidOut(read.getTables().getFirst());
        }
        var mine = door.as("dangvien").page("/hoc-tap");
        assertThat(mine.text()).contains("Đợt").contains("Học trực tiếp").contains("Nhà văn hóa");
    }

    /** Two lines of heading that come again, groups above their columns, and a line for each unit and the whole. */
    private static void laidOut(XWPFTable grid) {
        assertThat(grid.getText()).contains("TỔNG CỘNG").contains("Điểm cầu").contains("Lớp, hội nghị");
        assertThat(grid.getRow(0).isRepeatHeader() && grid.getRow(1).isRepeatHeader())
                .isTrue();
        var columns = grid.getRow(2).getTableCells().size();
        assertThat(columns).isGreaterThanOrEqualTo(28);
        assertThat(grid.getRows())
                .allSatisfy(row -> assertThat(row.getTableCells()).hasSize(columns));
        var across = grid.getRow(0).getTableCells().stream()
                .map(cell -> cell.getCTTc().getTcPr().getHMerge())
                .toList();
        assertThat(across.subList(5, 9))
                .extracting(merge -> merge.getVal().toString())
                .containsExactly("restart", "continue", "continue", "continue");
        assertThat(across.get(4)).isNull();
        assertThat(grid.getRow(1)
                        .getCell(1)
                        .getCTTc()
                        .getTcPr()
                        .getVMerge()
                        .getVal()
                        .toString())
                .isEqualTo("continue");
        assertThat(grid.getRow(0).getCell(1).getText()).isEqualTo("Đơn vị");
        assertThat(grid.getRow(1).getCell(7).getText()).isEqualTo("Điểm cầu");
    }

    private String published() {
        var office = door.as("vanphong");
        var text = SampleDirective.text(LocalDate.now(clock)).replace("58-CT/TU", "77-CT/TU");
        var review = Visitor.target(office.send("/van-ban/nhap", "van-ban", text));
        var slug = review.split("/")[2];
        var form = filled(office.page("/van-ban/" + slug + "/ban-hanh"), "#ban-hanh");
        assertThat(office.send("/van-ban/" + slug + "/ban-hanh", form)).hasStatus(303);
        return slug;
    }

    private String taught(Visitor secretary, String campaign) {
        var form = secretary.page(campaign + "/lop/moi");
        assertThat(form.select("input[name=doi-tuong]")).isNotEmpty();
        var members =
                form.select("label:contains(ở cơ sở) input[name=doi-tuong]").val();
        var lesson = Visitor.target(secretary.send(
                campaign + "/lop",
                "ten",
                "Lớp quán triệt tại chi bộ",
                "hinh-thuc",
                "CLASS",
                "doi-tuong",
                members,
                "ngay",
                today(),
                "tu",
                "00:00",
                "den",
                "00:01",
                "dia-diem",
                "Nhà văn hóa",
                "truyen-dat",
                "bi-thu"));
        assertThat(secretary.send(lesson + "/trieu-tap")).hasStatus(303);
        return lesson;
    }

    private String today() {
        return DayField.write(LocalDate.now(clock));
    }

    /** What a browser would send of a form nobody has touched. */
    static String[] filled(Document page, String form) {
        var fields = new ArrayList<String>();
        for (var element : page.select(form).select("input[name], textarea[name], select[name]")) {
            var box = element.attr("type").equals("checkbox")
                    || element.attr("type").equals("radio");
            if (!box || element.hasAttr("checked")) fields.addAll(List.of(element.attr("name"), element.val()));
        }
        return fields.toArray(String[]::new);
    }

    static List<Row> rows(MvcTestResult answer) throws IOException {
        var file = Files.createTempFile("bang", ".xlsx");
        try {
            Files.write(file, answer.getResponse().getContentAsByteArray());
            var rows = new ArrayList<Row>();
            try (var table = Table.open(file, TableLimits.STANDARD)) {
                for (var row = table.next(); row != null; row = table.next()) rows.add(row);
            }
            return rows;
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
