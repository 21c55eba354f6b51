package vn.quantriet.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;

@Component
class PasskeyStore implements UserCredentialRepository {

    private static final int LONGEST_LABEL = 100;

    private final Database database;

    PasskeyStore(Database database) {
        this.database = database;
    }

    /** After each sign-in the same passkey comes with another count; its owner never changes. */
    @Override
    public void save(CredentialRecord passkey) {
        database.sql("""
                insert into identity.passkey (account_id, credential_id, label, public_key, signature_count,
                    user_verified, backup_eligible, backup_state, transports, attestation_object, client_data,
                    created_at, last_used_at)
                select account_id, :id, :label, :key, :count, :verified, :eligible, :backup, :transports, :attestation,
                    :client, :created, :used
                from identity.passkey_owner where handle = :handle
                on conflict (credential_id) do update
                set signature_count = :count, backup_state = :backup, last_used_at = :used
                """)
                .param("handle", passkey.getUserEntityUserId().getBytes())
                .param("id", passkey.getCredentialId().getBytes())
                .param("label", shortened(passkey.getLabel()))
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backup", passkey.isBackupState())
                .param("transports", transports(passkey))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("client", bytes(passkey.getAttestationClientDataJSON()))
                .param("created", passkey.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", passkey.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return database.sql("""
                select passkey.*, handle from identity.passkey join identity.passkey_owner using (account_id)
                where credential_id = :id
                """)
                .param("id", id.getBytes())
                .query(PasskeyStore::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.sql("""
                select passkey.*, handle from identity.passkey join identity.passkey_owner using (account_id)
                where handle = :handle
                """)
                .param("handle", handle.getBytes())
                .query(PasskeyStore::record)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        database.sql("delete from identity.passkey where credential_id = :id")
                .param("id", id.getBytes())
                .update();
    }

    List<Passkey> of(AccountId account) {
        return database.sql("select * from identity.passkey where account_id = :account order by id")
                .param("account", account.value())
                .query((row, _) -> new Passkey(
                        row.getLong("id"),
                        row.getString("label"),
                        row.getBoolean("backup_state"),
                        instant(row, "created_at"),
                        instant(row, "last_used_at")))
                .list();
    }

    boolean rename(long id, String label, AccountId account) {
        return database.sql("update identity.passkey set label = :label where id = :id and account_id = :account")
                        .param("label", shortened(label))
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    boolean remove(long id, AccountId account) {
        return database.sql("delete from identity.passkey where id = :id and account_id = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    int removeAll(AccountId account) {
        return database.sql("delete from identity.passkey where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static String shortened(String label) {
        return label.strip().substring(0, Math.min(label.strip().length(), LONGEST_LABEL));
    }

    private static String[] transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static CredentialRecord record(ResultSet row, int n) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(read(row, "attestation_object"))
                .attestationClientDataJSON(read(row, "client_data"))
                .created(instant(row, "created_at"))
                .lastUsed(instant(row, "last_used_at"))
                .label(row.getString("label"))
                .build();
    }

    private static @Nullable Bytes read(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : new Bytes(bytes);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
