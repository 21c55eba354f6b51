package vn.quantriet.organization.reorganisation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The paper of a decision as it was sent, under a name that no file system and no browser stumbles over. */
@SuppressWarnings("ArrayRecordComponent") // content is handed through, never compared
public record NewPaper(String name, String mediaType, byte[] content) {

    static final int LARGEST = 25 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]{0,80}");
    private static final Pattern HOSTILE = Pattern.compile("[\\p{C}<>:\"|?*\\\\/]");

    public NewPaper {
        if (content.length == 0) throw new PaperEmpty(name);
        if (content.length > LARGEST) throw new PaperTooLarge(name, LARGEST / 1024 / 1024);
    }

    public static NewPaper of(@Nullable String name, @Nullable String mediaType, byte[] content) {
        var type =
                mediaType == null || !MEDIA_TYPE.matcher(mediaType).matches() ? "application/octet-stream" : mediaType;
        return new NewPaper(clean(name == null ? "" : name), type, content);
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var safe = HOSTILE.matcher(last).replaceAll("").replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (safe.isEmpty()) return "quyet-dinh";
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(safe.length() - LONGEST_NAME);
    }
}
