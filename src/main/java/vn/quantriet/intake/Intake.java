package vn.quantriet.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import vn.quantriet.shared.Refusal;

/** Where documents come in: answers plain text in Unicode, or refuses with the reason; never anything else. */
public final class Intake {

    private Intake() {}

    /** The text of a file; {@code fileName} is the name it had where it came from. */
    public static IntakeText read(String fileName, Path file) {
        return read(fileName, file, Limits.STANDARD);
    }

    public static IntakeText accept(String pasted) {
        return accept(pasted, Limits.STANDARD);
    }

    static IntakeText accept(String pasted, Limits limits) {
        if (pasted.length() > limits.characters()) throw new TooLarge(limits);
        return Admission.of(new RawText(pasted, Set.of()), limits);
    }

    /** Readers of strangers' files fail in ways nobody lists, so whatever they throw means that the file is damaged. */
    static IntakeText read(String fileName, Path file, Limits limits) {
        try {
            return Admission.of(raw(fileName, file, limits), limits);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (OutOfMemoryError unbounded) { // one allocation too large; what was read is garbage by now
            throw new OverInflated();
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError unforeseen) {
            throw new DamagedFile(unforeseen);
        }
    }

    private static RawText raw(String fileName, Path file, Limits limits) throws IOException {
        var incoming = Incoming.of(fileName, file, limits);
        return switch (incoming.kind) {
            case TEXT -> TextFile.read(incoming.bytes, limits);
            case PAGE -> PageFile.read(incoming.bytes, limits);
            case WORD -> WordFile.read(file, limits);
            case PDF -> PdfFile.read(incoming.bytes, limits);
            case OLD_WORD -> throw new OldWordFile();
            case LOCKED_WORD -> throw new PasswordProtected();
        };
    }
}
