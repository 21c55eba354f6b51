package vn.quantriet.quiz.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.quantriet.quiz.bank.NewQuestion;

/** The kinds of files a bank comes in and goes out as. What is written is read back as it was. */
public enum QuestionFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "csv") {
        @Override
        QuestionReading readAny(Path file) throws IOException {
            return SheetReader.read(file);
        }

        @Override
        public void write(List<NewQuestion> questions, OutputStream out) throws IOException {
            SheetWriter.write(questions, out);
        }
    },
    GIFT("text/plain;charset=UTF-8", "gift", "txt") {
        @Override
        QuestionReading readAny(Path file) throws IOException {
            return GiftReader.read(Files.readAllBytes(file));
        }

        @Override
        public void write(List<NewQuestion> questions, OutputStream out) throws IOException {
            GiftWriter.write(questions, out);
        }
    },
    MOODLE("application/xml", "xml") {
        @Override
        QuestionReading readAny(Path file) throws IOException {
            try (var in = Files.newInputStream(file)) {
                return MoodleReader.read(in);
            }
        }

        @Override
        public void write(List<NewQuestion> questions, OutputStream out) throws IOException {
            MoodleWriter.write(questions, out);
        }
    };

    private static final int MEGABYTES = 20;

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> endings;

    QuestionFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** By the end of a file's name. */
    public static Optional<QuestionFormat> of(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    public String ending() {
        return endings.getFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public QuestionReading read(Path file) throws IOException {
        if (Files.size(file) > (long) MEGABYTES << 20) throw new QuestionFileTooLarge(MEGABYTES);
        return readAny(file);
    }

    abstract QuestionReading readAny(Path file) throws IOException;

    public abstract void write(List<NewQuestion> questions, OutputStream out) throws IOException;
}
