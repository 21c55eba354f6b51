package vn.quantriet.obligation.publication;

import vn.quantriet.directive.Document;

/** What a publication brought about; nothing, if the document had been published before. */
public record Publication(Document document, int obligations, int assignments) {}
