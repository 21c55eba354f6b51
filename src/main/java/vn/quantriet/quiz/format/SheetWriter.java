package vn.quantriet.quiz.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;
import vn.quantriet.spreadsheet.TableWriter;

/** A bank as a workbook: a row for each question. The template is one with an example of each kind. */
public final class SheetWriter {

    static final List<String> COLUMNS =
            List.of("Loại", "Câu hỏi", "Chủ đề", "Độ khó", "Giải thích", "Đáp án đúng", "Phương án 1");

    static final int FIRST_STATEMENT = COLUMNS.size() - 1;

    private static final List<String> HELP = List.of(
            "Loại: Một đáp án, Nhiều đáp án hoặc Sắp thứ tự.",
            "Đáp án đúng: số của phương án, ví dụ 2; nhiều đáp án thì ngăn bằng dấu chấm phẩy, ví dụ 1; 3.",
            "Câu sắp thứ tự: ghi các phương án theo đúng thứ tự, để trống cột Đáp án đúng; khi làm bài sẽ được trộn.",
            "Độ khó: Dễ, Trung bình hoặc Khó. Chủ đề và độ khó dùng để rút đề.",
            "Giải thích: hiện cho người làm sau khi bài kiểm tra kết thúc.",
            "Mỗi câu có từ 2 đến 12 phương án. Xóa các câu ví dụ trước khi nhập.");

    private SheetWriter() {}

    static void write(List<NewQuestion> questions, OutputStream out) throws IOException {
        try (var table = TableWriter.xlsx(out, "Câu hỏi")) {
            table.row(heading());
            for (var question : questions) table.row(row(question));
            table.sheet("Cách ghi");
            for (var line : HELP) table.row(List.of(line));
        }
    }

    public static void template(OutputStream out) throws IOException {
        var yes = new Statement("Phương án đúng", true);
        var also = new Statement("Phương án đúng khác", true);
        var no = new Statement("Phương án sai", false);
        var steps = List.of(new Statement("Bước một", true), new Statement("Bước hai", true));
        write(
                List.of(
                        example(QuestionKind.SINGLE, "Câu có một đáp án đúng?", List.of(no, yes)),
                        example(QuestionKind.MULTIPLE, "Câu có nhiều đáp án đúng?", List.of(yes, no, also)),
                        example(QuestionKind.ORDERING, "Sắp xếp các bước theo thứ tự.", steps)),
                out);
    }

    private static NewQuestion example(QuestionKind kind, String text, List<Statement> statements) {
        return new NewQuestion(kind, text, "Mục tiêu", Difficulty.EASY, "Căn cứ vào mục nào", statements);
    }

    private static List<String> heading() {
        var heading = new ArrayList<>(COLUMNS);
        for (var n = 2; n <= NewQuestion.MOST; n++) heading.add("Phương án " + n);
        return heading;
    }

    private static List<String> row(NewQuestion it) {
        var cells = new ArrayList<>(List.of(
                Words.of(it.kind()),
                it.text(),
                it.topic(),
                Words.of(it.difficulty()),
                it.explanation(),
                it.kind() == QuestionKind.ORDERING ? "" : rightOnes(it)));
        for (var statement : it.statements()) cells.add(statement.text());
        return cells;
    }

    private static String rightOnes(NewQuestion it) {
        return IntStream.range(0, it.statements().size())
                .filter(n -> it.statements().get(n).right())
                .mapToObj(n -> Integer.toString(n + 1))
                .collect(Collectors.joining("; "));
    }
}
