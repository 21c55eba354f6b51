package vn.quantriet.organization.reorganisation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/**
 * A phrase that was taught to mean a unit that ends means its successors from now on; that is read off the successions,
 * so nothing moves here. It is told, because a person may have meant something else.
 */
@Component
class PhraseFollower implements Follower {

    private final Database database;

    PhraseFollower(Database database) {
        this.database = database;
    }

    @Override
    public Consequences follow(Succession succession) {
        var ended = succession.passings().stream().map(Passing::from).toList();
        return new Consequences(List.of(), ended.isEmpty() ? List.of() : conflicts(succession.decision(), ended));
    }

    private List<Conflict> conflicts(DecisionId decision, List<UnitId> ended) {
        return database.sql("""
                select phrase.phrase, owner.name as owner, ended.name as ended,
                       string_agg(successor.name, ', ' order by successor.id) as successors
                from organization.taught_phrase phrase
                join organization.unit owner on owner.id = phrase.owner_id
                join organization.unit ended on ended.id = any (phrase.included) or ended.id = any (phrase.excluded)
                join organization.succession on succession.decision_id = :decision
                                            and succession.unit_id = ended.id
                join organization.unit successor on successor.id = succession.successor_id
                where phrase.included && cast(:ended as bigint[]) or phrase.excluded && cast(:ended as bigint[])
                group by owner.id, phrase.phrase, phrase.match_key, ended.id
                order by owner.id, phrase.match_key, ended.id
                """)
                .param("decision", decision.value())
                .param("ended", ended.stream().map(UnitId::value).toArray(Long[]::new))
                .query((row, _) -> new Conflict(
                        "organization.follow.phrase",
                        List.of(
                                row.getString("phrase"),
                                row.getString("owner"),
                                row.getString("ended"),
                                row.getString("successors"))))
                .list();
    }

    @Override
    public void goBack(Succession succession) {
        // what is read off the successions is as it was without them
    }

    @Override
    public List<Reliance> restingOn(Succession succession) {
        return List.of();
    }
}
