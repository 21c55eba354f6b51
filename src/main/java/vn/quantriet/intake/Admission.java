package vn.quantriet.intake;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.intake.encoding.Reading;
import vn.quantriet.intake.encoding.Vietnamese;

/** The questions every text is asked, wherever it came from. */
final class Admission {

    private Admission() {}

    static IntakeText of(RawText raw, Limits limits) {
        if (raw.text().length() > limits.characters()) throw new TooLarge(limits);
        var notes = new ArrayList<>(raw.notes());
        var text = CleanText.of(unicode(raw.text(), notes));
        if (text.isBlank()) throw new EmptyText();
        var mark = SecrecyMark.in(text);
        if (mark != null) throw new MarkedSecret(mark);
        if (!Vietnamese.in(text).enough()) throw new NotVietnamese();
        return new IntakeText(text, notes);
    }

    private static String unicode(String text, List<String> notes) {
        return switch (Reading.of(text)) {
            case Reading.AsItIs asItIs -> asItIs.text();
            case Reading.Converted converted -> {
                if (!notes.contains(converted.from().note()))
                    notes.add(converted.from().note());
                yield converted.text();
            }
            case Reading.Unsure unsure ->
                throw new UncertainEncoding(unsure.likely().label());
        };
    }
}
