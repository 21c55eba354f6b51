package vn.quantriet.study.topic;

import vn.quantriet.shared.Refusal;

/** More than can be talked about in one sitting. */
public final class TooManyTopics extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyTopics() {
        super("study.too-many-topics");
    }
}
