package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.Measure;

/** What a person says and sends with a step: a note, the number or address of a product, a day, files, a measure. */
public record Evidence(
        String note,
        String product,
        @Nullable LocalDate until,
        List<NewAttachment> files,
        @Nullable Measure measure) {

    public static final Evidence NONE = new Evidence("", "", null, List.of());

    private static final int LONGEST_NOTE = 5_000;
    private static final int LONGEST_PRODUCT = 500;

    public Evidence {
        note = note.strip();
        product = product.strip();
        files = List.copyOf(files);
        if (note.length() > LONGEST_NOTE) throw new TextTooLong(LONGEST_NOTE);
        if (product.length() > LONGEST_PRODUCT) throw new TextTooLong(LONGEST_PRODUCT);
    }

    public Evidence(String note, String product, @Nullable LocalDate until, List<NewAttachment> files) {
        this(note, product, until, files, null);
    }

    public static Evidence note(String note) {
        return new Evidence(note, "", null, List.of());
    }

    boolean isEmpty() {
        return note.isEmpty() && product.isEmpty() && files.isEmpty() && measure == null;
    }
}
