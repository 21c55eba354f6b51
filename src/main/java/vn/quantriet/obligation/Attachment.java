package vn.quantriet.obligation;

/** A file that came with a step, without its content. */
public record Attachment(AttachmentId id, String name, String mediaType, int size) {

    /** The file as it is handed out. */
    @SuppressWarnings("ArrayRecordComponent") // content is handed through, never compared
    public record File(String name, String mediaType, byte[] content) {}
}
