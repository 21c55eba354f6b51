package vn.quantriet.obligation;

/** An attachment with its content. */
@SuppressWarnings("ArrayRecordComponent") // content is handed through, never compared
public record AttachedFile(Attachment attachment, byte[] content) {}
