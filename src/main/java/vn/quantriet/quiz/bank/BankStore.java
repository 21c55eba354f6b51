package vn.quantriet.quiz.bank;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class BankStore {

    private static final String SHOWN = """
            select question.*, edition.number, edition.kind, edition.text, edition.topic, edition.difficulty,
                   edition.explanation, edition.statements, edition.right_ones, edition.written_by,
                   edition.written_by_name, document.slug
            from quiz.question
            join quiz.edition on edition.question_id = question.id and edition.number = question.last
            join directive.published_document document on document.id = question.document_id
            where question.owner_id = :owner
            """;

    private final Database database;

    BankStore(Database database) {
        this.database = database;
    }

    List<Question> page(DocumentId document, BankFilter filter, UnitId owner) {
        var state = filter.state();
        return database.sql(SHOWN + """
                and question.document_id = :document
                and (cast(:state as text) is null and question.state <> 'RETIRED' or question.state = :state)
                and (cast(:topic as text) is null or edition.topic = :topic)
                order by question.id limit :limit offset :offset
                """)
                .param("owner", owner.value())
                .param("document", document.value())
                .param("state", state == null ? null : state.name())
                .param("topic", filter.topic())
                .param("limit", BankFilter.PAGE + 1)
                .param("offset", (long) filter.page() * BankFilter.PAGE)
                .query((row, _) -> QuestionRow.question(row))
                .list();
    }

    List<NewQuestion> all(DocumentId document, UnitId owner) {
        return database.sql(SHOWN + "and question.document_id = :document and state <> 'RETIRED' order by question.id")
                .param("owner", owner.value())
                .param("document", document.value())
                .query((row, _) -> QuestionRow.content(row))
                .list();
    }

    Optional<Question> find(QuestionId id, UnitId owner) {
        return database.sql(SHOWN + "and question.id = :id")
                .param("owner", owner.value())
                .param("id", id.value())
                .query((row, _) -> QuestionRow.question(row))
                .optional();
    }

    List<Question> some(List<QuestionId> ids, UnitId owner) {
        return database.sql(SHOWN + "and question.id = any (:ids) order by question.id for update of question")
                .param("owner", owner.value())
                .param("ids", ids.stream().map(QuestionId::value).toArray(Long[]::new))
                .query((row, _) -> QuestionRow.question(row))
                .list();
    }

    List<BankTally> tally(DocumentId document, UnitId owner) {
        return database.sql("""
                select edition.topic, edition.difficulty, count(question.in_force) as in_force,
                       count(*) filter (where question.state = 'DRAFT') as drafts
                from quiz.question
                join quiz.edition on edition.question_id = question.id
                                 and edition.number = coalesce(question.in_force, question.last)
                where question.owner_id = :owner and question.document_id = :document and question.state <> 'RETIRED'
                group by edition.topic, edition.difficulty
                order by edition.topic, min(array_position(array['EASY', 'MEDIUM', 'HARD'], edition.difficulty))
                """)
                .param("owner", owner.value())
                .param("document", document.value())
                .query((row, _) -> new BankTally(
                        row.getString("topic"),
                        Difficulty.valueOf(row.getString("difficulty")),
                        row.getInt("in_force"),
                        row.getInt("drafts")))
                .list();
    }

    List<QuestionId> add(DocumentId document, List<NewQuestion> written, Instant now, Actor by) {
        var ids = database.sql("""
                insert into quiz.question (document_id, owner_id, state, created_at)
                select :document, :owner, 'DRAFT', :now from generate_series(1, :number)
                returning id
                """)
                .param("document", document.value())
                .param("owner", by.unit().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("number", written.size())
                .query((row, _) -> new QuestionId(row.getLong("id")))
                .list();
        write(ids, 1, written, now, by);
        return ids;
    }

    void edition(QuestionId id, int number, NewQuestion written, Instant now, Actor by) {
        write(List.of(id), number, List.of(written), now, by);
    }

    private void write(List<QuestionId> ids, int number, List<NewQuestion> written, Instant now, Actor by) {
        var said = IntStream.range(0, ids.size())
                .boxed()
                .flatMap(n -> written.get(n).statements().stream().map(it -> new Said(ids.get(n), it)))
                .toList();
        database.sql("""
                with said as (
                    select id, array_agg(said order by n) as statements, array_agg(right_one order by n) as right_ones
                    from unnest(:saidOf, :said, :right) with ordinality said (id, said, right_one, n) group by id)
                insert into quiz.edition
                    (question_id, number, kind, text, topic, difficulty, explanation, statements, right_ones,
                     written_at, written_by, written_by_name)
                select id, :number, kind, text, topic, difficulty, explanation, statements, right_ones, :now, :by, :name
                from unnest(:ids, :kinds, :texts, :topics, :difficulties, :explanations)
                     written (id, kind, text, topic, difficulty, explanation)
                join said using (id)
                """)
                .param("saidOf", said.stream().map(it -> it.id().value()).toArray(Long[]::new))
                .param("said", said.stream().map(it -> it.statement().text()).toArray(String[]::new))
                .param("right", said.stream().map(it -> it.statement().right()).toArray(Boolean[]::new))
                .param("ids", ids.stream().map(QuestionId::value).toArray(Long[]::new))
                .param("kinds", written.stream().map(it -> it.kind().name()).toArray(String[]::new))
                .param("texts", written.stream().map(NewQuestion::text).toArray(String[]::new))
                .param("topics", written.stream().map(NewQuestion::topic).toArray(String[]::new))
                .param(
                        "difficulties",
                        written.stream().map(it -> it.difficulty().name()).toArray(String[]::new))
                .param(
                        "explanations",
                        written.stream().map(NewQuestion::explanation).toArray(String[]::new))
                .param("number", number)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.account().value())
                .param("name", by.name())
                .update();
    }

    private record Said(QuestionId id, Statement statement) {}

    boolean next(QuestionId id, int version) {
        return database.sql("""
                update quiz.question set state = 'DRAFT', last = last + 1, version = version + 1
                where id = :id and version = :version
                """)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    int approve(List<Question> drafts, Instant now, Actor by) {
        return database.sql("""
                with approved as (
                    update quiz.question set state = 'APPROVED', in_force = last, version = version + 1
                    where id = any (:ids) and state = 'DRAFT' returning id, last)
                insert into quiz.approval (edition_id, at, account_id, name)
                select edition.id, :now, :by, :name from approved
                join quiz.edition on edition.question_id = approved.id and edition.number = approved.last
                """)
                .param("ids", drafts.stream().map(it -> it.id().value()).toArray(Long[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.account().value())
                .param("name", by.name())
                .update();
    }

    boolean retire(QuestionId id, int version) {
        return database.sql("""
                update quiz.question set state = 'RETIRED', in_force = null, version = version + 1
                where id = :id and version = :version and state <> 'RETIRED'
                """)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
