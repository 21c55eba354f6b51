package vn.quantriet.sample.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.format.QuestionFormat;

/** The bank about the sample directive, read as any bank that is brought in. */
final class SampleQuestions {

    private static final String FILE = "/vn/quantriet/sample/trac-nghiem-mau.gift";

    private SampleQuestions() {}

    static List<NewQuestion> all() {
        try (var stream = SampleQuestions.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException(FILE + " is missing");
            var copy = Files.createTempFile("trac-nghiem-", ".gift");
            try {
                Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
                var read = QuestionFormat.GIFT.read(copy);
                if (!read.unread().isEmpty()) throw new IllegalStateException(FILE + " " + read.unread());
                return read.questions();
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
