package vn.quantriet.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.Town;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** A form offers the newest hundred documents one may read, and the one that is chosen, however old it is. */
@DatabaseTest("obligation-work")
@Import(Town.class)
@Tag("directive")
class ChoosingADocumentTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Autowired
    Town towns;

    @Autowired
    DocumentShelf shelf;

    @Autowired
    Database database;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor office;

    @BeforeEach
    void aHundredAndTwentyDocumentsOneADay() {
        town = towns.build(1, 1);
        office = town.actor("", Role.OFFICE);
        database.sql("""
                insert into directive.document
                    (slug, type, number, issued_on, subject, owner_id, stage, source, notes, created_at, created_by,
                     published_at, published_by)
                select :town || '-' || n, 'DIRECTIVE', n || '-CT/TU', cast(:first as date) + n, 'về việc thứ ' || n, :owner,
                       'PUBLISHED', 'Các cấp uỷ thực hiện.', '{}', now(), 1,
                       (cast(:first as date) + n + time '10:00') at time zone 'Asia/Ho_Chi_Minh', 1
                from generate_series(0, 119) n
                """)
                .param("town", town.code)
                .param("first", FIRST)
                .param("owner", town.unit("").value())
                .update();
    }

    @Test
    void theNewestHundredAreOfferedAndTheOneThatIsChosenFirst() {
        var newest = slugs(null, null, office);
        assertThat(newest).hasSize(100).startsWith(slug(119), slug(118)).endsWith(slug(20));
        assertThat(slugs(slug(3), null, office)).hasSize(100).startsWith(slug(3), slug(119));
        assertThat(slugs(slug(50), null, office)).hasSize(100).startsWith(slug(50), slug(119));
        var choice = shelf.choices(null, office).getFirst();
        assertThat(choice.title()).isEqualTo("Chỉ thị 119-CT/TU");
        assertThat(choice.subject()).isEqualTo("về việc thứ 119");
    }

    @Test
    void atTheEndOfADayThoseThatThereWere() {
        assertThat(slugs(null, FIRST.plusDays(2), office)).containsExactly(slug(2), slug(1), slug(0));
        assertThat(slugs(slug(9), FIRST.plusDays(2), office)).doesNotContain(slug(9));
    }

    @Test
    void whatIsNotOnOnesLineIsNotOffered() {
        assertThat(slugs(null, null, town.actor("NORTH-1-1", Role.OFFICER)))
                .as("what binds a cell")
                .startsWith(slug(119));
        var elsewhere = towns.build(1, 1).actor("", Role.OFFICE);
        assertThat(slugs(slug(3), null, elsewhere)).noneMatch(slug -> slug.startsWith(town.code + "-"));
    }

    @Test
    void aBoardOfAnOldDocumentKeepsItChosen() {
        var page = new Visitor(browser, town.account("", Role.OFFICE)).page("/dieu-hanh?van-ban=" + slug(3));
        assertThat(page.select("#van-ban option[selected]").eachAttr("value")).containsExactly(slug(3));
    }

    private String slug(int n) {
        return town.code + "-" + n;
    }

    private List<String> slugs(@Nullable String chosen, @Nullable LocalDate day, Actor by) {
        return shelf.choices(chosen, day, by).stream()
                .map(PublishedHeading::slug)
                .toList();
    }
}
