package vn.quantriet.study.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.study.ClassId;

@Component
class TopicStore {

    private final Database database;

    TopicStore(Database database) {
        this.database = database;
    }

    List<Topic> of(ClassId id) {
        return database.sql("select * from study.topic where class_id = :class order by n")
                .param("class", id.value())
                .query((row, _) -> read(row))
                .list();
    }

    private static Topic read(ResultSet row) throws SQLException {
        var at = row.getObject("written_at", OffsetDateTime.class);
        return new Topic(
                row.getInt("n"),
                row.getString("question"),
                row.getString("minutes"),
                row.getString("conclusion"),
                row.getString("written_by"),
                at == null ? null : at.toInstant(),
                row.getInt("version"));
    }

    /** After those there are; of two who add at once neither overwrites the other. */
    void add(ClassId id, List<String> questions) {
        database.sql("select id from study.study_class where id = :class for no key update")
                .param("class", id.value())
                .query((_, _) -> true)
                .list();
        database.sql("""
                insert into study.topic (class_id, n, question)
                select :class, coalesce((select max(n) from study.topic where class_id = :class), 0) + added.n,
                       added.question
                from unnest(:questions) with ordinality as added (question, n)
                """)
                .param("class", id.value())
                .param("questions", questions.toArray(String[]::new))
                .update();
    }

    /** Whether it was still as somebody saw it. */
    boolean write(ClassId id, int n, int version, Topic.Words words, String by, OffsetDateTime at) {
        return database.sql("""
                update study.topic
                set question = :question, minutes = :minutes, conclusion = :conclusion, written_by = :by,
                    written_at = :at, version = version + 1
                where class_id = :class and n = :n and version = :version
                """)
                        .param("question", words.question())
                        .param("minutes", words.minutes())
                        .param("conclusion", words.conclusion())
                        .param("by", by)
                        .param("at", at)
                        .param("class", id.value())
                        .param("n", n)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean remove(ClassId id, int n, int version) {
        return database.sql("delete from study.topic where class_id = :class and n = :n and version = :version")
                        .param("class", id.value())
                        .param("n", n)
                        .param("version", version)
                        .update()
                == 1;
    }
}
