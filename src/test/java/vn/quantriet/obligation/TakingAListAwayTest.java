package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** A list is taken away as a file of the same rows, and that it was is on record. */
@DatabaseTest("obligation-board")
@Import(Town.class)
@Tag("board")
class TakingAListAwayTest {

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;

    @BeforeEach
    void aDocumentInAllStates() {
        town = towns.build(3, 5);
        var duty = new Town.Duty("Học tập", LocalDate.now(clock).minusDays(3), Set.of(UnitKind.PARTY_CELL));
        var document = town.document("20-CT", List.of(duty));
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        towns.spread(document);
    }

    @Test
    void theFilesHoldExactlyWhatTheFilterShows() throws Exception {
        var filter = "?van-ban=" + town.slug("20-CT") + "&trang-thai=qua-han&don-vi=" + town.unitCode("NORTH");
        var shown = Jsoup.parse(new String(get("/nhiem-vu" + filter).getContentAsByteArray(), StandardCharsets.UTF_8))
                .select("#tong-so")
                .text();

        var file = get("/nhiem-vu.csv" + filter);
        assertThat(file.getContentType()).startsWith("text/csv");
        var lines = file.getContentAsString().lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFF\"Mã đơn vị\"");
        assertThat(lines).hasSize(1 + Integer.parseInt(shown));
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("\"Quá hạn\""));
        assertThat(exported()).isPositive();

        var before = exported();
        var sheet = sheet(get("/nhiem-vu.xlsx" + filter).getContentAsByteArray());
        assertThat(sheet.select("row")).hasSize(lines.size());
        assertThat(sheet.select("row:contains(Quá hạn)")).hasSize(lines.size() - 1);
        assertThat(exported()).isEqualTo(before + 1);
    }

    private long exported() {
        return database.sql("select count(*) from audit.entry where action = 'obligation.list-exported'")
                .query(Long.class)
                .single();
    }

    private static Document sheet(byte[] workbook) throws IOException {
        var file = Files.write(Files.createTempFile("nhiem-vu", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        } finally {
            Files.delete(file);
        }
    }

    private MockHttpServletResponse get(String path) {
        var answer = browser.get().uri(path).with(town.as("", Role.OFFICE)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse();
    }
}
