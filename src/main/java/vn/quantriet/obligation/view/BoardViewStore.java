package vn.quantriet.obligation.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

@Component
class BoardViewStore {

    private final Database database;
    private final Clock clock;

    BoardViewStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<BoardView> list(Actor by) {
        return database.sql("""
                select view.*, view.owner_id = :account as own, chosen.view_id is not null as first
                from obligation.board_view view
                left join obligation.board_default chosen
                     on chosen.view_id = view.id and chosen.account_id = :account and chosen.unit_id = view.unit_id
                where view.unit_id = :unit and (view.shared or view.owner_id = :account)
                order by lower(view.name), view.id
                """)
                .param("account", by.account().value())
                .param("unit", by.unit().value())
                .query((row, _) -> view(row))
                .list();
    }

    private static BoardView view(ResultSet row) throws SQLException {
        return new BoardView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getBoolean("own"),
                row.getBoolean("first"),
                row.getString("owner_name"),
                row.getInt("version"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** The new one, if no other has the name. */
    Optional<Long> insert(String name, String query, boolean shared, Actor by) {
        return database.sql("""
                insert into obligation.board_view
                    (owner_id, owner_name, unit_id, name, query, shared, changed_at, changed_by)
                values (:account, :who, :unit, :name, :query, :shared, :now, :who)
                on conflict do nothing
                returning id
                """)
                .param("account", by.account().value())
                .param("who", by.name())
                .param("unit", by.unit().value())
                .param("name", name)
                .param("query", query)
                .param("shared", shared)
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> row.getLong("id"))
                .optional();
    }

    boolean isTaken(BoardView view, String name, boolean shared, Actor by) {
        return database.sql("""
                select exists (
                    select from obligation.board_view
                    where unit_id = :unit and lower(name) = lower(:name) and id <> :id and shared = :shared
                      and (shared or owner_id = :account))
                """)
                .param("unit", by.unit().value())
                .param("account", by.account().value())
                .param("name", name)
                .param("shared", shared)
                .param("id", view.id())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    boolean update(long id, int version, String name, boolean shared, Actor by) {
        return database.sql("""
                update obligation.board_view
                set name = :name, shared = :shared, version = version + 1, changed_at = :now, changed_by = :who
                where id = :id and version = :version
                """)
                        .param("name", name)
                        .param("shared", shared)
                        .param("now", OffsetDateTime.now(clock))
                        .param("who", by.name())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean delete(long id, int version) {
        return database.sql("delete from obligation.board_view where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void choose(long view, Actor by) {
        database.sql("""
                insert into obligation.board_default (account_id, unit_id, view_id)
                values (:account, :unit, :view)
                on conflict (account_id, unit_id) do update set view_id = excluded.view_id
                """)
                .param("account", by.account().value())
                .param("unit", by.unit().value())
                .param("view", view)
                .update();
    }

    void chooseNone(Actor by) {
        database.sql("delete from obligation.board_default where account_id = :account and unit_id = :unit")
                .param("account", by.account().value())
                .param("unit", by.unit().value())
                .update();
    }
}
