package vn.quantriet.organization.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.UnitId;

/** A decision that changes the tree; what it orders is kept beside it as a list of changes. */
public record Decision(
        DecisionId id,
        UnitId owner,
        String ownerName,
        DecisionHeading heading,
        DecisionState state,
        int version,
        @Nullable Integer rehearsedVersion,
        @Nullable Instant rehearsedAt,
        int changes,
        @Nullable Paper paper) {

    /** The file that was attached, without its content. */
    public record Paper(String name, long size, String sha256) {}

    public boolean isRehearsed() {
        return rehearsedVersion != null && rehearsedVersion == version;
    }

    public boolean isDue(LocalDate today) {
        return !heading.effectiveOn().isAfter(today);
    }

    public boolean isDraft() {
        return state instanceof DecisionState.Draft;
    }

    /** In the version the person saw. */
    Decision seen(int theirs) {
        if (theirs != version) throw new ChangedMeanwhile();
        return this;
    }

    Decision editable() {
        return switch (state) {
            case DecisionState.Draft _ -> this;
            case DecisionState.Scheduled _, DecisionState.Applied _, DecisionState.Undone _ -> throw new NotADraft();
        };
    }

    Decision ready() {
        editable();
        if (!isRehearsed()) throw new NotRehearsed();
        return this;
    }

    Decision scheduled() {
        return switch (state) {
            case DecisionState.Scheduled _ -> this;
            case DecisionState.Draft _, DecisionState.Applied _, DecisionState.Undone _ -> throw new NotScheduled();
        };
    }

    Decision applied() {
        return switch (state) {
            case DecisionState.Applied _ -> this;
            case DecisionState.Draft _, DecisionState.Scheduled _, DecisionState.Undone _ -> throw new NotApplied();
        };
    }
}
