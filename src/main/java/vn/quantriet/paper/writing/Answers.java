package vn.quantriet.paper.writing;

import java.util.List;
import java.util.stream.IntStream;

/** What is written about each question, in their order; one for every question, however few were sent. */
record Answers(List<String> texts) {

    private static final int LONGEST = 30_000;

    static Answers of(List<String> sent, int questions) {
        var texts = IntStream.range(0, questions)
                .mapToObj(i -> i < sent.size() ? plain(sent.get(i)) : "")
                .toList();
        if (texts.stream().anyMatch(text -> text.length() > LONGEST)) throw new AnswerTooLong();
        return new Answers(texts);
    }

    /** A form sends line ends of two characters, and a database keeps no empty character. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace("\0", "");
    }

    /** Refuses what leaves a question out. */
    Answers whole() {
        if (texts.stream().allMatch(String::isBlank)) throw new NothingWritten();
        for (var i = 0; i < texts.size(); i++) if (texts.get(i).isBlank()) throw new AnswerMissing(i + 1);
        return this;
    }

    String words() {
        return String.join("\n\n", texts);
    }
}
