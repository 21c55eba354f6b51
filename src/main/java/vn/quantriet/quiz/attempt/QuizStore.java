package vn.quantriet.quiz.attempt;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

@Component
class QuizStore {

    private final Database database;

    QuizStore(Database database) {
        this.database = database;
    }

    /** Who takes a contest: anybody of the branch it was held in. */
    Optional<Attempt.Taker> contestant(OnlineQuiz round, Actor by) {
        return database.sql("""
                select account.person_id
                from identity.published_account account
                join organization.published_unit owner on owner.id = :owner
                join organization.published_unit mine on mine.id = :unit and owner.path @> mine.path
                where account.id = :account
                """)
                .param("owner", round.owner().value())
                .param("unit", by.unit().value())
                .param("account", by.account().value())
                .query((row, _) -> {
                    var person = row.getObject("person_id", Long.class);
                    return new Attempt.Taker(by.account(), person == null ? null : new PersonId(person), by.unit());
                })
                .optional();
    }
}
