package vn.quantriet.parser;

/** Where the lead of an obligation was found. */
public enum ActorSource {
    /** In the sentence itself. */
    EXPLICIT("explicit"),
    /** In an earlier sentence, heading or list of the same item. */
    CARRIED("carried"),
    /** Only among the general addressees of the document. */
    INHERITED("inherited");

    private final String code;

    ActorSource(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
