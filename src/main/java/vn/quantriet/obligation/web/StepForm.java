package vn.quantriet.obligation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.obligation.Evidence;
import vn.quantriet.obligation.NewAttachment;
import vn.quantriet.obligation.course.Measure;
import vn.quantriet.obligation.course.NoSuchMeasure;
import vn.quantriet.shell.DayField;

/** A step as sent from a page; {@code back} is set where the person came from the list of their work. */
record StepForm(
        int version,
        @Nullable String note,
        @Nullable String product,
        @Nullable String until,
        @Nullable String done,
        @Nullable String target,
        @Nullable List<MultipartFile> files,
        @Nullable String back) {

    Evidence evidence() {
        return new Evidence(noteText(), productText(), DayField.read(until), attachments(), measure());
    }

    /** Both numbers, or neither. */
    private @Nullable Measure measure() {
        if (doneText().isBlank() && targetText().isBlank()) return null;
        return new Measure(number(doneText()), number(targetText()));
    }

    private static int number(String text) {
        var digits = text.replaceAll("[\\s.]", "");
        if (!digits.matches("\\d{1,8}")) throw new NoSuchMeasure();
        return Integer.parseInt(digits);
    }

    String doneText() {
        return done == null ? "" : done;
    }

    String targetText() {
        return target == null ? "" : target;
    }

    String noteText() {
        return note == null ? "" : note;
    }

    String productText() {
        return product == null ? "" : product;
    }

    String untilText() {
        return until == null ? "" : until;
    }

    /** A file field in which nothing was chosen arrives as a file without a name. */
    private List<NewAttachment> attachments() {
        if (files == null) return List.of();
        return files.stream()
                .filter(file -> !file.isEmpty() || hasName(file))
                .map(StepForm::attachment)
                .toList();
    }

    private static boolean hasName(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }

    private static NewAttachment attachment(MultipartFile file) {
        try {
            return NewAttachment.of(file.getOriginalFilename(), file.getContentType(), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
