package vn.quantriet.quiz.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;

/** A question as it was typed; there is always room for two statements more. */
public record QuestionForm(MultiValueMap<String, String> fields) {

    private static final int LEAST = 6;

    static QuestionForm empty() {
        return new QuestionForm(new LinkedMultiValueMap<>());
    }

    static QuestionForm of(NewQuestion it) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("loai", it.kind().name());
        fields.set("cau-hoi", it.text());
        fields.set("chu-de", it.topic());
        fields.set("do-kho", it.difficulty().name());
        fields.set("giai-thich", it.explanation());
        for (var n = 0; n < it.statements().size(); n++) {
            fields.add("phuong-an", it.statements().get(n).text());
            if (it.statements().get(n).right()) fields.add("dung", Integer.toString(n));
        }
        return new QuestionForm(fields);
    }

    NewQuestion question() {
        var statements = new ArrayList<Statement>();
        for (var n = 0; n < typed().size(); n++) {
            if (!typed().get(n).isBlank()) statements.add(new Statement(typed().get(n), isRight(n)));
        }
        return new NewQuestion(kind(), text("cau-hoi"), text("chu-de"), difficulty(), text("giai-thich"), statements);
    }

    public QuestionKind kind() {
        return one(List.of(QuestionKind.values()), text("loai"), QuestionKind.SINGLE);
    }

    public Difficulty difficulty() {
        return one(List.of(Difficulty.values()), text("do-kho"), Difficulty.MEDIUM);
    }

    private static <T extends Enum<T>> T one(Collection<T> all, String name, T otherwise) {
        return all.stream().filter(it -> it.name().equals(name)).findFirst().orElse(otherwise);
    }

    public String text(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed;
    }

    private List<String> typed() {
        return fields.getOrDefault("phuong-an", List.of());
    }

    public List<Integer> places() {
        var shown = Math.clamp(typed().size() + 2L, LEAST, NewQuestion.MOST);
        return IntStream.range(0, shown).boxed().toList();
    }

    public String statement(int n) {
        @Nullable String typed = n < typed().size() ? typed().get(n) : null;
        return typed == null ? "" : typed;
    }

    public boolean isRight(int n) {
        return fields.getOrDefault("dung", List.of()).contains(Integer.toString(n));
    }
}
