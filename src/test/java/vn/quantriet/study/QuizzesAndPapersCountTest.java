package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Role;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.figures.Counts;
import vn.quantriet.study.figures.FactFilter;
import vn.quantriet.study.figures.FactSheet;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("study")
@Tag("study")
class QuizzesAndPapersCountTest extends TaughtTown {

    @Autowired
    Results results;

    @Autowired
    FactSheet facts;

    @BeforeEach
    void everybodyOfACellStudiesWhereBothAreAsked() {
        campaign = begun(draft(
                new CampaignAudience(6, MEMBERS, MEMBERS, "", "", CampaignAudience.Passing.ATTENDED, 0, true, true)));
        attendance.markRest(taught(Form.CLASS, secretary), secretary);
        cell = roster(CELL);
    }

    @Test
    void whoeverStudiedHasFinishedOnlyWhenQuizAndPaperPassed() {
        var counts = cellCounts();
        assertThat(List.of(counts.studied(), counts.finished(), counts.left())).containsExactly(6L, 0L, 6L);

        pass(cell.get(0));
        results.quizzes(campaign, Map.of(cell.get(1), QuizOutcome.PASSED));
        results.paper(campaign, cell.get(1), new PaperOutcome.Marked(4, false, true));
        results.quizzes(campaign, Map.of(cell.get(2), QuizOutcome.FAILED));
        results.paper(campaign, cell.get(3), new PaperOutcome.HandedIn(false));
        for (var i = 0; i < 2; i++) results.paper(campaign, cell.get(4), new PaperOutcome.NotThere());

        counts = cellCounts();
        assertThat(List.of(counts.studied(), counts.finished(), counts.left())).containsExactly(6L, 1L, 5L);
        var tests = counts.tests();
        assertThat(List.of(tests.quizAsked(), tests.quizTaken(), tests.quizPassed()))
                .containsExactly(6L, 3L, 2L);
        assertThat(List.of(tests.paperAsked(), tests.paperIn(), tests.paperLate(), tests.paperPassed()))
                .containsExactly(6L, 3L, 1L, 1L);
        assertThat(tests.marks()).containsExactly(1L, 0L, 0L, 1L, 0L, 0L);
        assertThat(Stream.of(
                                "hoan-thanh",
                                "con-lai",
                                "da-trac-nghiem",
                                "dat-trac-nghiem",
                                "da-nop",
                                "nop-muon",
                                "muc-4")
                        .map(this::behind))
                .containsExactly(1L, 5L, 3L, 2L, 3L, 1L, 1L);
    }

    @Test
    void everyTableOfThePageSaysTheSameAndAUnitIsDoneWhenAllHaveFinished() {
        cell.forEach(this::pass);
        var shown = figures.show(campaign, town.unitCode("NORTH"), city);
        var whole = shown.total().everybody();
        assertThat(whole.finished()).isEqualTo(6);
        assertThat(shown.total().units().finished()).isEqualTo(1);
        assertThat(sum(shown.units().stream().map(row -> row.figure().everybody()))
                        .tests())
                .isEqualTo(whole.tests());
        assertThat(sum(shown.levels().stream().map(row -> row.figure().everybody()))
                        .tests())
                .isEqualTo(whole.tests());
        assertThat(sum(shown.audiences().stream().map(row -> row.everybody())).tests())
                .isEqualTo(whole.tests());
    }

    @Test
    void whatWasPassedStaysWhenTheRosterIsTakenAnewAndWhoIsExemptCountsNowhere() {
        pass(cell.getFirst());
        campaigns.retake(campaign, 1, today(), city);
        assertThat(cellCounts().finished()).isEqualTo(1);
        database.sql("update study.learner set exempt = true where campaign_id = :id and person_id = :person")
                .param("id", campaign.value())
                .param("person", cell.getFirst().value())
                .update();
        assertThat(cellCounts().tests().quizAsked()).isEqualTo(5);
        assertThat(cellCounts().finished()).isZero();
    }

    @Test
    void whereNeitherIsAskedNothingOfThemIsShownAndStudyFinishes() {
        campaign = begun();
        attendance.markRest(taught(Form.CLASS, secretary), secretary);
        assertThat(cellCounts().finished()).isEqualTo(6);
        var page = visitor("", Role.PROPAGANDA).page("/hoc-tap/dot/" + campaign);
        assertThat(page.select("#trac-nghiem-thu-hoach")).isEmpty();
    }

    @Test
    void thePageOpensEveryNumberAndTheFilesHaveTheColumns() throws Exception {
        pass(cell.getFirst());
        var visitor = visitor("", Role.PROPAGANDA);
        var asked = figures.show(campaign, null, city).total().members().tests().quizAsked();
        assertThat(asked).isGreaterThan(40);
        var table = visitor.page("/hoc-tap/dot/" + campaign).select("#trac-nghiem-thu-hoach");
        assertThat(table.select("tfoot td.num a").eachText()).contains(Long.toString(asked), "1");
        var file = visitor.open("/hoc-tap/dot/" + campaign + "/bang.xlsx")
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            var heading = sheet.getRow(0);
            var last = sheet.getRow(sheet.getLastRowNum());
            for (var i = 0; i < heading.getLastCellNum(); i++) {
                var name = heading.getCell(i).getStringCellValue();
                if (name.equals("Bài đã nộp"))
                    assertThat(last.getCell(i).getNumericCellValue()).isEqualTo(1);
                if (name.equals("Phải làm trắc nghiệm"))
                    assertThat(last.getCell(i).getNumericCellValue()).isEqualTo((double) asked);
            }
        }
        assertThat(visitor(CELL, Role.CELL_SECRETARY)
                        .page("/hoc-tap/don-vi?dot=" + campaign)
                        .text())
                .contains("còn trắc nghiệm hoặc bài thu hoạch");
    }

    private void pass(PersonId person) {
        results.quizzes(campaign, Map.of(person, QuizOutcome.PASSED));
        results.paper(campaign, person, new PaperOutcome.Marked(1, true, false));
    }

    private Counts cellCounts() {
        return figures.show(campaign, town.unitCode(CELL), city).total().everybody();
    }

    private long behind(String what) {
        var filter = new FactFilter(what, null, null, null, false, 0);
        return facts.show(campaign, town.unitCode(CELL), filter, secretary).total();
    }

    private static Counts sum(Stream<Counts> counts) {
        return counts.reduce(Counts.NOTHING, Counts::plus);
    }
}
