package vn.quantriet.person;

/** What a change rests on: the number of the paper, and a remark; both may be empty. */
public record Because(String decision, String note) {

    public static final Because NOTHING = new Because("", "");

    private static final int LONGEST = 500;

    public Because {
        decision = decision.strip();
        note = note.strip();
        if (decision.length() > LONGEST || note.length() > LONGEST) throw new TextTooLong();
    }
}
