package vn.quantriet.material;

import java.time.Instant;
import java.util.List;
import vn.quantriet.shared.Actor;

/**
 * A material as it was written once, with its title and whom it is for. Only a draft is rewritten; what was proposed
 * stays, and the next number replaces it.
 */
public record Edition(
        EditionId id,
        int number,
        String title,
        List<String> audiences,
        String note,
        boolean readAgain,
        Signed written,
        EditionState state) {

    public Edition {
        audiences = List.copyOf(audiences);
    }

    public boolean isOpen() {
        return switch (state) {
            case EditionState.Draft _, EditionState.Proposed _ -> true;
            case EditionState.Approved _, EditionState.Withdrawn _ -> false;
        };
    }

    public boolean isDraft() {
        return state instanceof EditionState.Draft;
    }

    public boolean isProposed() {
        return state instanceof EditionState.Proposed;
    }

    public boolean isApproved() {
        return state instanceof EditionState.Approved;
    }

    /** Whether somebody is the one whose work it is, and so not the one to approve it. */
    public boolean isOf(Actor by) {
        return written.isBy(by) || state instanceof EditionState.Proposed(var proposed) && proposed.isBy(by);
    }

    Edition propose(Actor by, Instant now) {
        return switch (state) {
            case EditionState.Draft _ -> state(new EditionState.Proposed(Signed.by(by, now)));
            case EditionState.Proposed _, EditionState.Approved _, EditionState.Withdrawn _ ->
                throw new EditionNotDraft();
        };
    }

    /** By somebody who neither wrote nor proposed it. */
    Edition approve(Actor by, Instant now) {
        if (isOf(by)) throw new OwnEdition();
        return switch (state) {
            case EditionState.Proposed(var proposed) -> state(new EditionState.Approved(proposed, Signed.by(by, now)));
            case EditionState.Draft _, EditionState.Approved _, EditionState.Withdrawn _ ->
                throw new EditionNotProposed();
        };
    }

    Edition sendBack(String reason) {
        if (reason.isBlank()) throw new EditionReasonMissing();
        return switch (state) {
            case EditionState.Proposed _ -> state(new EditionState.Draft(reason.strip()));
            case EditionState.Draft _, EditionState.Approved _, EditionState.Withdrawn _ ->
                throw new EditionNotProposed();
        };
    }

    Edition withdraw(String reason, Actor by, Instant now) {
        if (reason.isBlank()) throw new EditionReasonMissing();
        return switch (state) {
            case EditionState.Approved(var proposed, var approved) ->
                state(new EditionState.Withdrawn(proposed, approved, Signed.by(by, now), reason.strip()));
            case EditionState.Draft _, EditionState.Proposed _, EditionState.Withdrawn _ ->
                throw new EditionNotApproved();
        };
    }

    private Edition state(EditionState next) {
        return new Edition(id, number, title, audiences, note, readAgain, written, next);
    }
}
