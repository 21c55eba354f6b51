package vn.quantriet.study.topic;

import vn.quantriet.shared.Refusal;

/** What has minutes is not taken out. */
public final class TopicMinuted extends Refusal {

    private static final long serialVersionUID = 1L;

    public TopicMinuted() {
        super("study.topic-minuted");
    }
}
