package vn.quantriet.urging.web;

/** Pages are counted from 1 in addresses, from 0 behind them; an offset stays a number. */
final class Numbers {

    private static final int LAST = 100_000;

    private Numbers() {}

    static int page(int number) {
        return Math.clamp(number - 1, 0, LAST);
    }
}
