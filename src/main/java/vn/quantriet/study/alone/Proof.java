package vn.quantriet.study.alone;

/** A file that shows it. */
@SuppressWarnings("ArrayRecordComponent") // content is handed through, never compared
public record Proof(String name, String mediaType, byte[] content) {

    private static final int LARGEST = 25 << 20;

    public Proof {
        content = content.clone();
        if (content.length > LARGEST) throw new ProofTooLarge();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
