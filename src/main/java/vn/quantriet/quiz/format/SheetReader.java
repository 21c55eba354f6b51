package vn.quantriet.quiz.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;
import vn.quantriet.quiz.format.QuestionReading.Gathering;
import vn.quantriet.quiz.format.QuestionReading.Unreadable;
import vn.quantriet.spreadsheet.Row;
import vn.quantriet.spreadsheet.Table;
import vn.quantriet.spreadsheet.TableLimits;

/** A bank from a workbook with the columns of the template, in its order. */
final class SheetReader {

    private static final TableLimits LIMITS = new TableLimits(20_000, 40, 32_767, 200L << 20);

    private SheetReader() {}

    static QuestionReading read(Path file) throws IOException {
        var read = new Gathering();
        try (var table = Table.open(file, LIMITS)) {
            if (!isHeading(table.next())) throw new QuestionFileDamaged();
            for (var row = table.next(); row != null; row = table.next()) {
                var here = row;
                read.take(here.number(), () -> question(here));
            }
        }
        return read.end();
    }

    private static boolean isHeading(@org.jspecify.annotations.Nullable Row row) {
        if (row == null) throw new NoQuestions();
        return IntStream.range(0, SheetWriter.COLUMNS.size())
                .allMatch(n -> row.cell(n).strip().equalsIgnoreCase(SheetWriter.COLUMNS.get(n)));
    }

    private static NewQuestion question(Row row) {
        var kind = Words.kind(row.cell(0)).orElseThrow(() -> new Unreadable("quiz.unread-kind", row.cell(0)));
        var level = row.cell(3).isBlank() ? "Trung bình" : row.cell(3);
        var difficulty = Words.difficulty(level).orElseThrow(() -> new Unreadable("quiz.unread-difficulty", level));
        return new NewQuestion(kind, row.cell(1), row.cell(2), difficulty, row.cell(4), statements(kind, row));
    }

    private static List<Statement> statements(QuestionKind kind, Row row) {
        var last = row.cells().size() - 1;
        while (last >= SheetWriter.FIRST_STATEMENT && row.cell(last).isBlank()) last--;
        var right = kind == QuestionKind.ORDERING ? Set.<Integer>of() : numbers(row.cell(5));
        var count = last - SheetWriter.FIRST_STATEMENT + 1;
        if (right.stream().anyMatch(n -> n > count)) throw new Unreadable("quiz.unread-right-ones", row.cell(5));
        var statements = new ArrayList<Statement>();
        for (var n = 1; n <= count; n++)
            statements.add(new Statement(row.cell(SheetWriter.FIRST_STATEMENT + n - 1), right.contains(n)));
        return statements;
    }

    /** «1; 3» or «A, C». */
    private static Set<Integer> numbers(String cell) {
        var numbers = new HashSet<Integer>();
        for (var word : cell.strip().split("[;,\\s]+")) {
            if (word.isEmpty()) continue;
            if (word.matches("[A-La-l]")) numbers.add(Character.toLowerCase(word.charAt(0)) - 'a' + 1);
            else if (word.matches("[1-9]|1[0-2]")) numbers.add(Integer.parseInt(word));
            else throw new Unreadable("quiz.unread-right-ones", cell);
        }
        return numbers;
    }
}
