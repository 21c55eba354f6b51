package vn.quantriet.directive.duty;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.quantriet.text.VietnameseText;

/** A time that is counted from a day: so many days, working days or months after it. */
public record Countdown(int count, Unit unit, From from) {

    public static final int LONGEST = 3_650;

    /** Where a text says «right after», and no number. */
    private static final int RIGHT_AFTER = 10;

    private static final Pattern AMOUNT = Pattern.compile(
            "\\b(\\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|muoi lam|ba muoi) (ngay|tuan|thang)\\b( lam viec)?");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("nam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9),
            Map.entry("muoi", 10),
            Map.entry("muoi lam", 15),
            Map.entry("ba muoi", 30));

    public Countdown {
        if (count < 0 || count > LONGEST) throw new CountdownTooLong(LONGEST);
    }

    /** What is counted. */
    public enum Unit {
        DAY,
        WORKING_DAY,
        MONTH;

        public String key() {
            return "directive.countdown-unit." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The day counted from. */
    public enum From {
        /** when the document was issued */
        ISSUE,
        /** when the unit was given the duty */
        ASSIGNMENT,
        /** when the unit has done what it had to study of the same document */
        STUDY;

        public String key() {
            return "directive.countdown-from." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the words of a relative deadline say; empty where they name neither a number nor study. */
    public static Optional<Countdown> read(String words) {
        var text = VietnameseText.searchKey(words);
        var from = from(text);
        var amount = AMOUNT.matcher(text);
        if (amount.find()) return Optional.of(counted(amount.group(1), amount.group(2), amount.group(3) != null, from));
        return from == From.STUDY ? Optional.of(new Countdown(RIGHT_AFTER, Unit.DAY, from)) : Optional.empty();
    }

    private static From from(String text) {
        if (text.contains("hoc tap") || text.contains("quan triet")) return From.STUDY;
        return text.contains("ban hanh") || text.contains("ngay ky") ? From.ISSUE : From.ASSIGNMENT;
    }

    private static Countdown counted(String number, String unit, boolean working, From from) {
        var count = Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : Objects.requireNonNull(NUMBERS.get(number));
        return switch (unit) {
            case "tuan" -> new Countdown(7 * count, Unit.DAY, from);
            case "thang" -> new Countdown(count, Unit.MONTH, from);
            default -> new Countdown(count, working ? Unit.WORKING_DAY : Unit.DAY, from);
        };
    }
}
