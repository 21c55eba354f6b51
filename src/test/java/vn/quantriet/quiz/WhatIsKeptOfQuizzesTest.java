package vn.quantriet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.testing.DatabaseTest;

/** What is kept of a quiz follows from its attempts, before and after a question is struck out; else it is found. */
@DatabaseTest("quiz")
@Tag("quiz")
class WhatIsKeptOfQuizzesTest extends AnExaminedTown {

    @Test
    void whatDoesNotFollowFromAttemptsIsFound() {
        var quiz = duty(RULES);
        var attempt = quizzes.start(quiz, member);
        answer(attempt, 9, member);
        attempts.submit(attempt, null, member);
        assertThat(differences(quiz)).isEmpty();
        var wrong = database.sql("select questions[20] from quiz.attempt where id = :id")
                .param("id", attempt.value())
                .query((row, _) -> new EditionId(row.getLong(1)))
                .single();
        corrections.strike(quiz, wrong, "sai", writer);
        assertThat(differences(quiz)).isEmpty();

        database.sql("update quiz.attempt set out_of = 2000 where round_id = :id")
                .param("id", quiz.value())
                .update();
        assertThat(differences(quiz)).containsExactly("quiz.worth 2000 1900");
        database.sql("update quiz.standing set passed = true, attempts = 2 where round_id = :id")
                .param("id", quiz.value())
                .update();
        assertThat(differences(quiz))
                .containsExactly("quiz.attempts 2 1", "quiz.passed true false", "quiz.worth 2000 1900");
        database.sql("delete from quiz.standing where round_id = :id")
                .param("id", quiz.value())
                .update();
        assertThat(differences(quiz)).containsExactly("quiz.attempts 0 1", "quiz.worth 2000 1900");
        database.sql("update quiz.attempt set out_of = 1900 where round_id = :id")
                .param("id", quiz.value())
                .update();
        database.sql("""
                update quiz.attempt set state = 'OPEN', score = null, out_of = null, ended_at = null, in_time = null
                where round_id = :id
                """).param("id", quiz.value()).update();
        assertThat(differences(quiz)).isEmpty();
    }

    private List<String> differences(RoundId quiz) {
        return database.sql("""
                select concat_ws(' ', what, kept, counted) from quiz.published_difference
                where round_id = :id order by 1
                """)
                .param("id", quiz.value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
