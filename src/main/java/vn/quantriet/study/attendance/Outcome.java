package vn.quantriet.study.attendance;

/** What became of a sighting. */
public enum Outcome {
    /** it is written down */
    RECORDED,
    /** the same was known already: written down before, by this key or by another way */
    KNOWN,
    /** the person has no place in the class and does not study in the campaign */
    STRANGER,
    /** the class is cancelled, or there is none */
    NO_CLASS
}
