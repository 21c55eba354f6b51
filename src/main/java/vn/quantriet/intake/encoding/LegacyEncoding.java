package vn.quantriet.intake.encoding;

import java.util.function.UnaryOperator;

/** A way in which Vietnamese letters were stored that today's programs take for something else. */
public enum LegacyEncoding {
    TCVN3("TCVN3 (ABC)", "intake.note.tcvn3", Tcvn3::unicode),
    VNI("VNI", "intake.note.vni", Vni::unicode),
    WINDOWS_1258("Windows-1258", "intake.note.windows-1258", Reread::windows1258),
    MISREAD_UTF8("UTF-8", "intake.note.misread-utf8", Reread::utf8);

    private final String label;
    private final String note;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final UnaryOperator<String> reading;

    LegacyEncoding(String label, String note, UnaryOperator<String> reading) {
        this.label = label;
        this.note = note;
        this.reading = reading;
    }

    /** The name people know it by. */
    public String label() {
        return label;
    }

    /** Key of the sentence that says that a text was converted from it. */
    public String note() {
        return note;
    }

    String unicode(String text) {
        return reading.apply(text);
    }
}
