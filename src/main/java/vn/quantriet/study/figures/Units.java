package vn.quantriet.study.figures;

/** Units that have somebody who is to study, and how many of them have nobody left who has not. */
public record Units(long all, long finished) {

    public static final Units NONE = new Units(0, 0);

    public long unfinished() {
        return all - finished;
    }
}
