package vn.quantriet.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/** Which account stands behind the handle an authenticator gives. */
@Component
class HandleStore implements PublicKeyCredentialUserEntityRepository {

    private final Database database;

    HandleStore(Database database) {
        this.database = database;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return database.sql("""
                select username, handle from identity.passkey_owner
                join identity.account on account.id = account_id
                where handle = :handle
                """)
                .param("handle", handle.getBytes())
                .query(HandleStore::read)
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return database.sql("""
                select username, handle from identity.passkey_owner
                join identity.account on account.id = account_id
                where username = :username
                """)
                .param("username", username)
                .query(HandleStore::read)
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        database.sql("""
                insert into identity.passkey_owner (account_id, handle)
                select id, :handle from identity.account where username = :username
                on conflict (account_id) do nothing
                """)
                .param("handle", owner.getId().getBytes())
                .param("username", owner.getName())
                .update();
    }

    @Override
    public void delete(Bytes handle) {
        database.sql("delete from identity.passkey_owner where handle = :handle")
                .param("handle", handle.getBytes())
                .update();
    }

    private static PublicKeyCredentialUserEntity read(ResultSet row, int n) throws SQLException {
        var username = row.getString("username");
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("handle")))
                .name(username)
                .displayName(username)
                .build();
    }
}
