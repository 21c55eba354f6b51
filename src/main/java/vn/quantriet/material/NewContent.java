package vn.quantriet.material;

import java.net.URI;
import java.net.URISyntaxException;
import vn.quantriet.material.file.ReceivedFile;

/** What somebody puts into an edition. */
public sealed interface NewContent {

    /** A text with the few marks of CommonMark. */
    record Written(String source) implements NewContent {

        static final int LONGEST = 400_000;

        public Written {
            source = source.replace("\r\n", "\n").strip();
            if (source.isEmpty()) throw new EditionEmpty();
            if (source.length() > LONGEST) throw new EditionTooLong(LONGEST);
        }
    }

    /** An address that readers may follow without harm: encrypted, of a place with a name, without a password in it. */
    record Link(String address) implements NewContent {

        public Link {
            address = address.strip();
            if (!isSafe(address)) throw new NotALink();
        }

        private static boolean isSafe(String address) {
            try {
                var it = new URI(address);
                return address.length() <= 2_000
                        && "https".equalsIgnoreCase(it.getScheme())
                        && it.getHost() != null
                        && it.getUserInfo() == null;
            } catch (URISyntaxException _) {
                return false;
            }
        }
    }

    record Sent(ReceivedFile file) implements NewContent {}

    /** What the edition before holds, under another title or for others. */
    record AsBefore() implements NewContent {}
}
