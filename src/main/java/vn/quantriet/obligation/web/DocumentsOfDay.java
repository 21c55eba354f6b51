package vn.quantriet.obligation.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentLine;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.shared.Actor;

/** The published documents a list or a board can be narrowed to: those there were on the day it shows. */
@Component
class DocumentsOfDay {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DocumentShelf shelf;

    DocumentsOfDay(DocumentShelf shelf) {
        this.shelf = shelf;
    }

    List<DocumentLine> list(@Nullable LocalDate day, Actor by) {
        return shelf.list(DocumentShelf.Filter.PUBLISHED, 0, by).stream()
                .filter(line -> day == null || isPublishedBy(day, line.document()))
                .toList();
    }

    private static boolean isPublishedBy(LocalDate day, Document document) {
        var at = document.publishedAt();
        return at != null && !at.atZone(HANOI).toLocalDate().isAfter(day);
    }
}
