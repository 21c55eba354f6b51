package vn.quantriet.organization.reorganisation;

import java.util.List;

/**
 * What another module keeps about units and moves along with them. It is called in the decision's transaction, after
 * the tree has changed; a rehearsal calls it too, and takes everything back.
 */
public interface Follower {

    /** Moves what the units that end leave to their heirs; a collision is resolved by a stated rule, never lost. */
    Consequences follow(Succession succession);

    /** Puts everything back as it was before the decision; only called when nothing rests on it. */
    void goBack(Succession succession);

    /** What has come to rest on the decision since it was applied and forbids taking it back. */
    List<Reliance> restingOn(Succession succession);
}
