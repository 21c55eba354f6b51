package vn.quantriet.quiz.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.format.QuestionReading.Gathering;

/** A bank from GIFT: questions stand apart by empty lines, each under the category and the tags before it. */
final class GiftReader {

    private static final String CATEGORY = "$CATEGORY:";

    private final Gathering read = new Gathering();
    private final StringBuilder block = new StringBuilder();
    private int began;
    private String topic = "";
    private Difficulty difficulty = Difficulty.MEDIUM;

    private GiftReader() {}

    static QuestionReading read(byte[] file) {
        var reader = new GiftReader();
        var lines = text(file).split("\\R", -1);
        for (var n = 0; n < lines.length; n++) reader.line(n + 1, lines[n]);
        reader.end();
        return reader.read.end();
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new QuestionFileDamaged();
        }
    }

    private void line(int number, String line) {
        var said = line.strip();
        if (said.startsWith("//")) tags(said);
        else if (said.startsWith(CATEGORY)) {
            end();
            topic = Words.topic(said.substring(CATEGORY.length()));
        } else if (said.isEmpty()) end();
        else {
            if (block.isEmpty()) began = number;
            block.append(line).append('\n');
        }
    }

    private void tags(String comment) {
        var from = comment.indexOf("[tag:");
        var to = comment.indexOf(']', Math.max(from, 0));
        if (from >= 0 && to > 0)
            Words.difficulty(comment.substring(from + 5, to)).ifPresent(it -> difficulty = it);
    }

    private void end() {
        if (block.isEmpty()) return;
        var text = block.toString();
        block.setLength(0);
        var tagged = difficulty;
        difficulty = Difficulty.MEDIUM;
        read.take(began, () -> new GiftQuestion(text, topic, tagged).question());
    }
}
