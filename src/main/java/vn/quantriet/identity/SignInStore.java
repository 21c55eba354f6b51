package vn.quantriet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;

/** Sign-ins, and the sessions that came of them. */
@Component
class SignInStore {

    private static final int KEPT = 50;

    private final Database database;

    SignInStore(Database database) {
        this.database = database;
    }

    /** Of an account's sign-ins only the latest are kept. */
    long insert(Arrival arrival) {
        var id = database.sql("""
                insert into identity.sign_in (account_id, way, at, address, device, session_id)
                values (:account, :way, :at, :address, :device, :session)
                returning id
                """)
                .param("account", arrival.account().value())
                .param("way", arrival.way().name())
                .param("at", arrival.at().atOffset(ZoneOffset.UTC))
                .param("address", arrival.address())
                .param("device", arrival.device())
                .param("session", arrival.session())
                .query(Long.class)
                .single();
        forgetOld(arrival.account());
        return id;
    }

    private void forgetOld(AccountId account) {
        database.sql("""
                delete from identity.sign_in
                where account_id = :account and id <= (
                    select id from identity.sign_in where account_id = :account order by id desc offset :kept limit 1)
                """).param("account", account.value()).param("kept", KEPT).update();
    }

    /** The second factor was shown as well, and the session has a new name since. */
    void goOn(long signIn, String session) {
        database.sql("update identity.sign_in set session_id = :session, second_factor = true where id = :id")
                .param("session", session)
                .param("id", signIn)
                .update();
    }

    List<SessionEntry> open(AccountId account, Instant now) {
        return database.sql("""
                select sign_in.*, session.last_access_time
                from identity.sign_in join identity.session on session.session_id = sign_in.session_id
                where sign_in.account_id = :account and session.expiry_time > :now
                order by session.last_access_time desc
                """)
                .param("account", account.value())
                .param("now", now.toEpochMilli())
                .query((row, _) -> read(row, Instant.ofEpochMilli(row.getLong("last_access_time"))))
                .list();
    }

    List<SessionEntry> latest(AccountId account, int number) {
        return database.sql("select * from identity.sign_in where account_id = :account order by id desc limit :number")
                .param("account", account.value())
                .param("number", number)
                .query((row, _) -> read(row, at(row)))
                .list();
    }

    int end(AccountId account, long signIn) {
        return database.sql("""
                delete from identity.session using identity.sign_in
                where sign_in.session_id = session.session_id
                  and sign_in.account_id = :account and sign_in.id = :id
                """)
                .param("account", account.value())
                .param("id", signIn)
                .update();
    }

    int endAllBut(AccountId account, long signIn) {
        return database.sql("""
                delete from identity.session using identity.sign_in
                where sign_in.session_id = session.session_id
                  and sign_in.account_id = :account and sign_in.id <> :kept
                """)
                .param("account", account.value())
                .param("kept", signIn)
                .update();
    }

    private static SessionEntry read(ResultSet row, Instant last) throws SQLException {
        return new SessionEntry(
                row.getLong("id"),
                Way.valueOf(row.getString("way")),
                row.getBoolean("second_factor"),
                row.getString("device"),
                row.getString("address"),
                at(row),
                last);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
