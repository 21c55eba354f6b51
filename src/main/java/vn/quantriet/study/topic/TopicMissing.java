package vn.quantriet.study.topic;

import vn.quantriet.shared.Refusal;

/** A topic says what is talked about. */
public final class TopicMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public TopicMissing() {
        super("study.topic-missing");
    }
}
