package vn.quantriet.material;

import vn.quantriet.material.file.FileId;

/** What an edition holds. */
public sealed interface Matter {

    /** A text with the few marks of CommonMark, as it was typed. */
    record Written(String source) implements Matter {}

    /** An address elsewhere. */
    record Link(String address) implements Matter {}

    /** A file that is kept here. */
    record Filed(FileId id, String name, String mediaType, long size) implements Matter {}
}
