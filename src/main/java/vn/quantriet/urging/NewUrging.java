package vn.quantriet.urging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.quantriet.obligation.AssignmentFilter;

/**
 * What somebody wants to say to all who have open work in a list; {@code form} is of the form it was written in, {@code
 * address} that of the list.
 */
public record NewUrging(String form, String words, AssignmentFilter filter, String address) {

    public static final int LONGEST = 2_000;

    public NewUrging {
        words = words.strip();
        if (words.isEmpty()) throw new NoWords();
        if (words.length() > LONGEST) throw new WordsTooLong();
    }

    /** The same for a form that arrives twice, another one for other words or another list. */
    String key(long account) {
        try {
            var said = String.join("\n", form, Long.toString(account), address, words);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
