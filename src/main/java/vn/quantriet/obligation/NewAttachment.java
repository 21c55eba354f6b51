package vn.quantriet.obligation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file as it was sent: its name freed from everything a file system or a browser could stumble over. */
@SuppressWarnings("ArrayRecordComponent") // content is handed through, never compared
public record NewAttachment(String name, String mediaType, byte[] content) {

    static final int LARGEST = 25 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private static final String UNKNOWN = "application/octet-stream";
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]{0,80}");
    // control and format characters (among them those that turn the direction of writing), and what Windows forbids
    private static final Pattern HOSTILE = Pattern.compile("[\\p{C}<>:\"|?*\\\\/]");

    public NewAttachment {
        if (content.length == 0) throw new AttachmentEmpty(name);
        if (content.length > LARGEST) throw new AttachmentTooLarge(name, LARGEST / 1024 / 1024);
    }

    public static NewAttachment of(@Nullable String name, @Nullable String mediaType, byte[] content) {
        var known = mediaType != null && MEDIA_TYPE.matcher(mediaType).matches() ? mediaType : UNKNOWN;
        return new NewAttachment(clean(name == null ? "" : name), known, content);
    }

    private static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var safe = HOSTILE.matcher(last).replaceAll("").replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (safe.isEmpty()) return "tep-dinh-kem";
        return safe.length() <= LONGEST_NAME ? safe : shorten(safe);
    }

    /** The ending says what a file is; it is kept. */
    private static String shorten(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        var end = LONGEST_NAME - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
