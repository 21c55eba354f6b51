package vn.quantriet.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.quantriet.obligation.Town;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shell.Show;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** What a person sees and sends, without a script. */
@DatabaseTest("receipt")
@Import(Town.class)
@Tag("duties")
class PagesOfReceiptsTest extends ADocumentForTheDistricts {

    @Test
    void theInboxOffersTheOneNextStep() {
        var asNorth = town.as("NORTH", Role.OFFICER);
        assertThat(page("/tiep-nhan", asNorth).select(".receipt-line button").eachText())
                .containsExactly("Đã nhận văn bản");
        assertThat(send("nhan", asNorth, Map.of("ve", "den")))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/tiep-nhan");
        assertThat(page("/tiep-nhan", asNorth).select(".receipt-line button").eachText())
                .containsExactly("Chuyển xuống 2 đơn vị trực thuộc");
        assertThat(send("chuyen-xuong", asNorth, Map.of("ve", "den"))).hasStatus(303);

        var asCommune = town.as("NORTH-1", Role.LEADER);
        send("nhan", asCommune, Map.of());
        assertThat(page("/tiep-nhan", asCommune)
                        .select(".receipt-line .work-action")
                        .text())
                .isEqualTo("Đọc văn bản Tôi đã đọc với tư cách người đứng đầu");
        send("da-doc", asCommune, Map.of());
        send("chuyen-xuong", asCommune, Map.of());
        assertThat(page("/tiep-nhan", asCommune).select(".empty-state").text()).contains("Không còn văn bản nào");
        assertThat(page("/tiep-nhan?muc=tat-ca", asCommune).select(".receipt-line"))
                .hasSize(1);
    }

    @Test
    void nothingTypedIsLostWhenATellingIsRefused() {
        passedDownInTheNorth();
        var asSecretary = town.as(CELL, Role.CELL_SECRETARY);

        var refused = send(
                "pho-bien",
                asSecretary,
                Map.of(
                        "version",
                        "0",
                        "ngay",
                        Show.day(LocalDate.now(clock)),
                        "da-den",
                        "15",
                        "tong-so",
                        "12",
                        "ghi-chu",
                        "Sinh hoạt thường kỳ"));

        assertThat(refused).hasStatus(422).bodyText().contains("không thể nhiều hơn tổng số 12");
        var form = Jsoup.parse(Visitor.body(refused));
        assertThat(form.select("#da-den").attr("value")).isEqualTo("15");
        assertThat(form.select("#ghi-chu").attr("value")).isEqualTo("Sinh hoạt thường kỳ");
        assertThat(send(
                        "pho-bien",
                        asSecretary,
                        Map.of("version", "0", "ngay", "hôm qua", "da-den", "x", "tong-so", "")))
                .hasStatus(422);
        assertThat(send(
                        "pho-bien",
                        asSecretary,
                        Map.of(
                                "version",
                                "0",
                                "ngay",
                                Show.day(LocalDate.now(clock)),
                                "da-den",
                                "11",
                                "tong-so",
                                "12")))
                .hasStatus(303);
        assertThat(page("/van-ban/" + slug + "/tiep-nhan", asSecretary)
                        .select("#don-vi-nay")
                        .text())
                .contains("Đã phổ biến đến 11/12 đảng viên");
        assertThat(send(
                        "pho-bien",
                        asSecretary,
                        Map.of("version", "0", "ngay", Show.day(LocalDate.now(clock)), "da-den", "1", "tong-so", "12")))
                .as("somebody has written meanwhile")
                .hasStatus(409);
    }

    @Test
    void theChaseListGoesDownOneLevelAtATime() {
        passedDownInTheNorth();
        receipts.receive(slug, secretary);
        var asCity = town.as("", Role.OFFICE);
        var top = page("/van-ban/" + slug + "/tiep-nhan", asCity);
        assertThat(top.select(".chase tbody tr")).hasSize(2);
        var row = top.select(".chase tbody tr:contains(NORTH)");
        assertThat(row.text()).contains("7/7");
        var link = row.select("a").attr("href");

        var district = page(link, asCity);
        assertThat(district.select(".chase tbody tr")).hasSize(2);
        assertThat(district.select("button[type=submit]").text()).doesNotContain("Chuyển");
        assertThat(browser.get().uri(link).with(town.as("SOUTH", Role.OFFICE)).exchange())
                .hasStatus(404);
        assertThat(browser.get()
                        .uri(link)
                        .with(town.as(CELL, Role.CELL_SECRETARY))
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void chosenUnitsAreTicked() {
        var asNorth = town.as("NORTH", Role.OFFICER);
        var boxes = page("/van-ban/" + slug + "/tiep-nhan", asNorth).select("#truc-thuoc input[name=don-vi]");
        assertThat(send("chuyen-xuong", asNorth, Map.of("pham-vi", "chon")))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn đơn vị");
        assertThat(send(
                        "chuyen-xuong",
                        asNorth,
                        Map.of(
                                "pham-vi",
                                "chon",
                                "don-vi",
                                boxes.eachAttr("value").getFirst())))
                .hasStatus(303);
        assertThat(page("/van-ban/" + slug + "/tiep-nhan", asNorth).select("#truc-thuoc input[name=don-vi]"))
                .hasSize(1);
    }

    @Test
    void theDocumentLeadsToItsReceipts() {
        assertThat(page("/van-ban/" + slug, town.as("NORTH", Role.OFFICER))
                        .select("a[href=/van-ban/" + slug + "/tiep-nhan]")
                        .text())
                .isEqualTo("Tiếp nhận và quán triệt");
    }

    @Test
    void aPageCostsFewStatements() {
        passedDownInTheNorth();
        publish("21-CT");
        publish("22-CT");
        for (var by : new RequestPostProcessor[] {
            town.as("NORTH", Role.OFFICE), town.as(CELL, Role.CELL_SECRETARY), town.as("", Role.OFFICE)
        })
            for (var path : new String[] {"/tiep-nhan", "/tiep-nhan?muc=tat-ca", "/van-ban/" + slug + "/tiep-nhan"})
                assertThat(statements(path, by)).as(path).isBetween(2L, 15L);
    }

    private long statements(String path, RequestPostProcessor by) {
        browser.get().uri(path).with(by).exchange();
        var before = Database.statementsOfThisThread();
        browser.get().uri(path).with(by).exchange();
        return Database.statementsOfThisThread() - before;
    }
}
