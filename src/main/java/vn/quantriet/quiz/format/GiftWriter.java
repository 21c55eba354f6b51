package vn.quantriet.quiz.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;

/** A bank as GIFT; topics are categories, difficulties are tags. */
final class GiftWriter {

    private GiftWriter() {}

    static void write(List<NewQuestion> questions, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var topic = "";
        for (var question : questions) {
            if (!question.topic().equals(topic)) {
                topic = question.topic();
                writer.append("$CATEGORY: ").append(Words.category(topic)).append("\n\n");
            }
            write(question, writer);
        }
        writer.flush();
    }

    private static void write(NewQuestion it, Writer out) throws IOException {
        out.append("// [tag:").append(Words.of(it.difficulty())).append("]\n");
        out.append("[plain]").append(GiftText.written(it.text()).replaceFirst("^\\[plain]", ""));
        out.append(it.kind() == QuestionKind.ORDERING ? " {>ALL VERTICAL\n" : " {\n");
        for (var statement : it.statements()) {
            out.append(prefix(it, statement))
                    .append(GiftText.written(statement.text()))
                    .append('\n');
        }
        if (!it.explanation().isEmpty())
            out.append("####").append(GiftText.written(it.explanation())).append('\n');
        out.append("}\n\n");
    }

    private static String prefix(NewQuestion it, Statement statement) {
        var percent = statement.text().startsWith("%");
        return switch (it.kind()) {
            case SINGLE -> statement.right() ? percent ? "=%100%" : "=" : percent ? "~%0%" : "~";
            case MULTIPLE -> "~%" + share(it, statement) + "%";
            case ORDERING -> "";
        };
    }

    /** Ticking everything gains nothing. */
    private static String share(NewQuestion it, Statement statement) {
        var right = it.statements().stream().filter(Statement::right).count();
        return Shares.written((statement.right() ? 100.0 : -100.0) / right);
    }

    /** Hundredths as other systems know them. */
    static final class Shares {

        private Shares() {}

        static String written(double share) {
            var text = String.format(Locale.ROOT, "%.5f", share);
            return text.replaceFirst("\\.?0+$", "");
        }
    }
}
