package vn.quantriet.quiz.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;
import vn.quantriet.shared.Refusal;

/** Whatever is in a bank, it is read back from each kind of file as it was written there; and no file is a fault. */
@Tag("quiz")
class BanksAsFilesProperties {

    @Property(tries = 150)
    void whatIsWrittenIsReadAsItWas(@ForAll("banks") List<NewQuestion> bank, @ForAll QuestionFormat format)
            throws IOException {
        var file = Files.createTempFile("ngan-hang", "." + format.ending());
        try {
            try (var out = Files.newOutputStream(file)) {
                format.write(bank, out);
            }
            var read = format.read(file);
            assertThat(read.unread()).isEmpty();
            assertThat(read.questions()).isEqualTo(bank);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefusedInASentence(@ForAll("pieces") List<String> pieces) throws IOException {
        for (var format : QuestionFormat.values()) {
            var file = Files.createTempFile("ngan-hang", ".bin");
            try {
                Files.writeString(file, String.join("", pieces));
                assertThat(format.read(file).questions())
                        .allMatch(it -> !it.text().isEmpty());
            } catch (Refusal refusal) {
                assertThat(refusal.key()).startsWith(format == QuestionFormat.XLSX ? "" : "quiz.");
            } finally {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<NewQuestion>> banks() {
        var kind = Arbitraries.of(QuestionKind.class);
        var statements = texts().list().ofMinSize(2).ofMaxSize(12).uniqueElements();
        var right = Arbitraries.integers().between(0, 11).set().ofMinSize(1).ofMaxSize(4);
        var explanation = Arbitraries.oneOf(Arbitraries.just(""), texts());
        var topic = Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.of("top", "a/b", "/", "Mục tiêu //"), texts());
        return Combinators.combine(
                        kind, texts(), topic, Arbitraries.of(Difficulty.class), explanation, statements, right)
                .as(BanksAsFilesProperties::question)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static NewQuestion question(
            QuestionKind kind,
            String text,
            String topic,
            Difficulty difficulty,
            String explanation,
            List<String> said,
            java.util.Set<Integer> right) {
        var one = right.iterator().next() % said.size();
        var statements = java.util.stream.IntStream.range(0, said.size())
                .mapToObj(
                        n -> new Statement(said.get(n), n == one || kind == QuestionKind.MULTIPLE && right.contains(n)))
                .toList();
        return new NewQuestion(kind, text, topic.length() > 200 ? "" : topic, difficulty, explanation, statements);
    }

    /** Texts full of what means something in one of the files. */
    private static Arbitrary<String> texts() {
        var letters = Arbitraries.of(
                "Đảng bộ ",
                "câu hỏi",
                "=",
                "~",
                "#",
                "####",
                "{",
                "}",
                ":",
                "::",
                "\\",
                "\\n",
                "\n",
                "\n\n",
                "%50%",
                "%",
                "//",
                "$CATEGORY: ",
                "[html]",
                "[plain]",
                "<b>",
                "&amp;",
                "]]>",
                "\"",
                "'",
                "\t",
                "->",
                ">",
                "T",
                "1",
                ";",
                "_x000D_",
                "𝔘",
                "ệ",
                "-",
                "+",
                "@");
        return letters.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(it -> String.join("", it))
                .map(it -> new Statement(it, true).text())
                .filter(it -> !it.isEmpty());
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "<?xml version='1.0'?>",
                        "<!DOCTYPE quiz [<!ENTITY a 'b'>]>",
                        "<quiz>",
                        "</quiz>",
                        "&a;",
                        "<question type='multichoice'>",
                        "</question>",
                        "<questiontext><text>hỏi</text></questiontext>",
                        "<answer fraction='100'><text>một</text></answer>",
                        "<answer fraction='x'>",
                        "</answer>",
                        "<single>false</single>",
                        "<text>",
                        "</text>",
                        "::tên::",
                        "Câu hỏi {",
                        "=đúng",
                        "~sai",
                        "}",
                        "\n",
                        "\n\n",
                        "~%50%nửa",
                        "#vì",
                        "####",
                        "$CATEGORY: a/b\n",
                        "// [tag:Khó]\n",
                        "{T}",
                        "{>ALL\n",
                        "\\",
                        "%",
                        "{#3}",
                        "{=a -> b}",
                        "Loại;Câu hỏi",
                        "\"",
                        "\u0000",
                        "<img src='x'>")
                .list()
                .ofMaxSize(14);
    }
}
