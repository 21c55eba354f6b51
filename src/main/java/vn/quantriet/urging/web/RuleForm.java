package vn.quantriet.urging.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.urging.rule.QuietTime;
import vn.quantriet.urging.rule.RuleUnclear;
import vn.quantriet.urging.rule.UrgingRule;

/** A rule as it was typed: days with commas, hours like 21:00. */
public record RuleForm(
        @Nullable String before,
        @Nullable String every,
        @Nullable String grace,
        @Nullable String from,
        @Nullable String until,
        @Nullable Boolean rest,
        int version) {

    static RuleForm of(UrgingRule rule) {
        return new RuleForm(
                joined(rule.before()),
                Integer.toString(rule.every()),
                joined(rule.grace()),
                rule.quiet().from().toString(),
                rule.quiet().until().toString(),
                rule.quiet().onRest(),
                rule.version());
    }

    UrgingRule rule() {
        try {
            var quiet = new QuietTime(
                    LocalTime.parse(text(from).strip()),
                    LocalTime.parse(text(until).strip()),
                    isRest());
            var days = text(every).strip();
            return new UrgingRule(
                    days(before), days.isEmpty() ? 0 : Integer.parseInt(days), days(grace), quiet, version);
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new RuleUnclear();
        }
    }

    public boolean isRest() {
        return rest != null && rest;
    }

    public String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static List<Integer> days(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return List.of();
        return Arrays.stream(typed.strip().split("[,;\\s]+"))
                .map(Integer::valueOf)
                .toList();
    }

    private static String joined(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
