package vn.quantriet.quiz;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.quiz.bank.Bank;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionId;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.Visitor;

/** A town whose committee has published a document and keeps questions about it. */
@Import(Town.class)
abstract class ATownWithABank {

    static final String CELL = "NORTH-1-1";

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Bank bank;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor writer;
    Actor approver;
    String slug;

    @BeforeEach
    void built() {
        town = towns.build(1, 2);
        writer = town.actor("", Role.PROPAGANDA);
        approver = town.actor("", Role.LEADER);
        var duty = new Town.Duty("Tổ chức học tập", null, Set.of(UnitKind.PARTY_CELL));
        var document = town.document("20-CT", List.of(duty));
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        slug = document.slug();
    }

    static NewQuestion question(String text, Difficulty difficulty) {
        var statements = IntStream.range(0, 4)
                .mapToObj(n -> new Statement("Phương án " + n + " của " + text, n == 0))
                .toList();
        return new NewQuestion(QuestionKind.SINGLE, text, "Mục tiêu", difficulty, "Vì " + text, statements);
    }

    List<NewQuestion> questions(int number) {
        var questions = new ArrayList<NewQuestion>();
        for (var n = 1; n <= number; n++) questions.add(question("Câu " + n, Difficulty.EASY));
        return questions;
    }

    List<QuestionId> approved(List<NewQuestion> questions) {
        var ids = bank.add(slug, questions, writer);
        bank.approve(ids, approver);
        return ids;
    }

    Visitor visitor(String unit, Role role) {
        return new Visitor(browser, town.account(unit, role));
    }
}
