package vn.quantriet.sample;

import java.util.Arrays;

/** Divides a number in proportion to weights so that the parts are whole and their sum is exact. */
final class Shares {

    private Shares() {}

    /** Everyone gets one at least. */
    static int[] of(int total, int[] weights) {
        var shares = new int[weights.length];
        var rest = total - weights.length;
        var whole = Arrays.stream(weights).asLongStream().sum();
        var given = 0L;
        var seen = 0L;
        for (var i = 0; i < weights.length; i++) {
            seen += weights[i];
            var reached = rest * seen / whole;
            shares[i] = (int) (reached - given) + 1;
            given = reached;
        }
        return shares;
    }
}
