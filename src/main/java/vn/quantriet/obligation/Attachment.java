package vn.quantriet.obligation;

/** A file that came with a step, without its content. */
public record Attachment(AttachmentId id, String name, String mediaType, int size) {}
