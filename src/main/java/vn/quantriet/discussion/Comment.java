package vn.quantriet.discussion;

import java.time.Instant;
import java.util.List;
import vn.quantriet.shared.AccountId;

/** What somebody said about a duty: the text as it is now, what it was before, and who is mentioned. */
public record Comment(
        CommentId id,
        Instant at,
        AccountId author,
        String name,
        String unitName,
        List<Text> texts,
        List<String> mentioned,
        int version) {

    public Comment {
        texts = List.copyOf(texts);
        mentioned = List.copyOf(mentioned);
    }

    /** A text, and when it was written. */
    public record Text(Instant at, String words) {}

    public Text now() {
        return texts.getLast();
    }

    /** Earlier texts, the oldest first. */
    public List<Text> before() {
        return texts.subList(0, texts.size() - 1);
    }
}
