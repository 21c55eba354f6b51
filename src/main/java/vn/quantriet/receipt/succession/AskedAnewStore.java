package vn.quantriet.receipt.succession;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** What successors were sent because of a decision, in one statement however many there are. */
@Component
class AskedAnewStore {

    private final Database database;
    private final Clock clock;

    AskedAnewStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A unit that ends, and one that comes after it. */
    record Pair(UnitId from, UnitId to) {}

    long open(DecisionId decision) {
        return database.sql("insert into receipt.following (decision_id, at) values (:decision, :now) returning id")
                .param("decision", decision.value())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    int ask(long following, List<Pair> pairs) {
        return database.sql("""
                insert into receipt.receipt (document_id, text_version, unit_id, from_id, sent_at, following_id)
                select distinct on (receipt.document_id, unit.id)
                       receipt.document_id, receipt.text_version, unit.id, pair.from_id, :now, :following
                from unnest(:from, :to) as pair (from_id, to_id)
                join receipt.in_force receipt on receipt.unit_id = pair.from_id
                join organization.published_unit unit on unit.id = pair.to_id
                order by receipt.document_id, unit.id, receipt.sent_at
                on conflict do nothing
                """)
                .param("following", following)
                .param("from", ids(pairs, Pair::from))
                .param("to", ids(pairs, Pair::to))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Long> last(DecisionId decision) {
        return database.sql("select id from receipt.following where decision_id = :id and taken_back_at is null")
                .param("id", decision.value())
                .query(Long.class)
                .optional();
    }

    /** How many of them somebody has done something about since. */
    long acted(long following) {
        return database.sql("""
                select count(*) from receipt.receipt
                where following_id = :following and withdrawn_at is null and received_at is not null
                """).param("following", following).query(Long.class).single();
    }

    void withdraw(long following) {
        database.sql("""
                with withdrawn as (
                    update receipt.receipt set withdrawn_at = :now
                    where following_id = :following and withdrawn_at is null)
                update receipt.following set taken_back_at = :now where id = :following
                """)
                .param("following", following)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static Long[] ids(List<Pair> pairs, Function<Pair, UnitId> of) {
        return pairs.stream().map(of).map(UnitId::value).toArray(Long[]::new);
    }
}
