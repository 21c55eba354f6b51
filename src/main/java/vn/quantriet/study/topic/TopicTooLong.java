package vn.quantriet.study.topic;

import vn.quantriet.shared.Refusal;

/** There is not room for so much text. */
public final class TopicTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public TopicTooLong() {
        super("study.topic-too-long");
    }
}
