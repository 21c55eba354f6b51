package vn.quantriet.urging;

import java.time.Instant;
import java.util.List;

/**
 * What another module has to tell people: a sentence of its bundle by key and arguments, and where it leads. Of several
 * about one subject only the latest still goes into a letter, and none from {@code until} on.
 */
public record Tiding(String subject, String key, List<String> arguments, String path, Instant until) {

    public Tiding {
        arguments = List.copyOf(arguments);
    }
}
