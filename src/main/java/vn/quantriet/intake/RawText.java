package vn.quantriet.intake;

import java.util.Set;

/** Text as a reader brought it out of a file. */
record RawText(String text, Set<String> notes) {}
