package vn.quantriet.obligation.handover;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** What has come since a handover and would have no place without it. */
@Component
class RelianceStore {

    private final Database database;

    RelianceStore(Database database) {
        this.database = database;
    }

    /** Assignments passed on, or joined into, that somebody has touched since: their version tells. */
    long workedOn(Following following) {
        return database.sql("""
                select count(*)
                from obligation.passing
                join obligation.handover on handover.passing_id = passing.id
                join obligation.assignment on assignment.id = handover.assignment_id
                left join obligation.assignment survivor on survivor.id = handover.joined_into
                where passing.following_id = :following
                  and (assignment.version <> handover.version or survivor.version <> handover.joined_version)
                """)
                .param("following", following.id())
                .query(Long.class)
                .single();
    }

    /** Units that were founded or took something over have been given duties in the tree as it is now. */
    long assignedTo(Following following, Collection<UnitId> units) {
        return database.sql("""
                select count(*)
                from obligation.following
                join obligation.assignment on assignment.id > following.last_assignment
                where following.id = :following and assignment.addressed_id = any (:units)
                """)
                .param("following", following.id())
                .param("units", ids(units))
                .query(Long.class)
                .single();
    }

    /** Units below one that moved have been given duties by somebody who was not above them before. */
    long assignedBelow(Following following, Succession succession) {
        return database.sql("""
                select count(*)
                from obligation.following
                join obligation.assignment on assignment.id > following.last_assignment
                join obligation.obligation on obligation.id = assignment.obligation_id
                join organization.published_unit unit on unit.id = assignment.unit_id
                where following.id = :following
                  and exists (select from organization.published_unit moved
                              where moved.id = any (:moved) and unit.path <@ moved.path)
                  and not exists (
                      select from organization.published_unit_as_of(following.day - 1) before
                      join organization.published_unit_as_of(following.day - 1) issuer
                        on before.path <@ issuer.path
                      where before.id = assignment.addressed_id and issuer.id = obligation.owner_id)
                """)
                .param("following", following.id())
                .param("moved", ids(succession.moved()))
                .query(Long.class)
                .single();
    }

    private static Long[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
