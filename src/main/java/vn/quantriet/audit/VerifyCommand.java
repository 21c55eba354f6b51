package vn.quantriet.audit;

import java.io.PrintStream;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.shared.Database;
import vn.quantriet.shell.Show;
import vn.quantriet.shell.Texts;

/** {@code ./run verify-audit [--checkpoint NUMBER:HASH]}: is the log what was written? Exit 0 yes, 1 no. */
public final class VerifyCommand {

    private VerifyCommand() {}

    public static int run(String[] arguments, DataSource database, PrintStream out, PrintStream err) {
        Seal checkpoint;
        try {
            checkpoint = checkpoint(arguments);
        } catch (IllegalArgumentException e) {
            err.println(Texts.t("audit.verify.usage"));
            return 2;
        }
        var result = verify(database, checkpoint);
        print(result, out, err);
        return result.isSound() ? 0 : 1;
    }

    static Verification.Result verify(DataSource source, @Nullable Seal checkpoint) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        var verification = new Verification(Database.over(source));
        return Objects.requireNonNull(transaction.execute(_ -> verification.run(checkpoint)));
    }

    private static @Nullable Seal checkpoint(String[] arguments) {
        if (arguments.length == 0) return null;
        if (arguments.length != 2 || !arguments[0].equals("--checkpoint")) throw new IllegalArgumentException();
        return Seal.of(arguments[1]);
    }

    private static void print(Verification.Result result, PrintStream out, PrintStream err) {
        out.println(Texts.t("audit.verify.read", Show.number(result.sealed()), Show.number(result.waiting())));
        if (result.found() != null) err.println(sentence(result.found()));
        else out.println(Texts.t("audit.verify.sound"));
        if (result.sealed() > 0 && result.isSound()) out.println(Texts.t("audit.verify.checkpoint", result.last()));
    }

    static String sentence(Break found) {
        return switch (found) {
            case Break.Altered it -> Texts.t("audit.verify.altered", id(it.entry()), id(it.number()));
            case Break.EntryRemoved it -> Texts.t("audit.verify.removed", id(it.entry()), id(it.number()));
            case Break.SealRemoved it -> Texts.t("audit.verify.seal-removed", id(it.number()));
            case Break.Inserted it -> Texts.t("audit.verify.inserted", id(it.entry()));
            case Break.OtherCheckpoint it -> Texts.t("audit.verify.other-checkpoint", id(it.number()));
        };
    }

    /** Not grouped: it is to be looked for. */
    private static String id(long number) {
        return Long.toString(number);
    }
}
