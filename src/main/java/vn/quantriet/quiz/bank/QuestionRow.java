package vn.quantriet.quiz.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.AccountId;

/** A question as the columns of its row. */
final class QuestionRow {

    private QuestionRow() {}

    static Question question(ResultSet row) throws SQLException {
        return new Question(
                new QuestionId(row.getLong("id")),
                new DocumentId(row.getLong("document_id")),
                row.getString("slug"),
                QuestionState.valueOf(row.getString("state")),
                row.getInt("number"),
                row.getObject("in_force", Integer.class),
                new AccountId(row.getLong("written_by")),
                row.getString("written_by_name"),
                content(row),
                row.getInt("version"));
    }

    static NewQuestion content(ResultSet row) throws SQLException {
        var said = (String[]) row.getArray("statements").getArray();
        var right = (Boolean[]) row.getArray("right_ones").getArray();
        return new NewQuestion(
                QuestionKind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("topic"),
                Difficulty.valueOf(row.getString("difficulty")),
                row.getString("explanation"),
                IntStream.range(0, said.length)
                        .mapToObj(n -> new Statement(said[n], right[n]))
                        .toList());
    }
}
