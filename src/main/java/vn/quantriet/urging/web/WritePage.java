package vn.quantriet.urging.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Refusal;
import vn.quantriet.urging.Urging;

/** What is about to be said, to whom; after a refusal with what was written. */
public record WritePage(
        String list,
        String action,
        Urging.Reach reach,
        String form,
        String words,
        @Nullable Refusal refusal) {}
