package vn.quantriet.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;
import vn.quantriet.shell.Texts;

/** One change of a decision in words; lines count from 1. */
public record ChangeLine(int n, String verb, List<Named> units, List<Named> targets, String detail) {

    /** A unit with the name it goes by; a code that nobody has yet stands for itself. */
    public record Named(String code, String name, boolean heir) {}

    static List<ChangeLine> of(List<Change> changes, Map<String, String> names) {
        var lines = new ArrayList<ChangeLine>();
        for (var change : changes) lines.add(of(lines.size() + 1, change, names));
        return lines;
    }

    private static ChangeLine of(int n, Change change, Map<String, String> names) {
        return switch (change) {
            case Change.Found found -> line(n, "FOUND", found, names, null, found(found));
            case Change.Rename rename -> line(n, "RENAME", rename, names, null, rename(rename));
            case Change.Move move -> line(n, move.line() == Line.PARTY ? "MOVE" : "ATTACH", move, names, null, "");
            case Change.Merge merge -> line(n, "MERGE", merge, names, null, "");
            case Change.Split split -> line(n, "SPLIT", split, names, split.heir(), "");
            case Change.Dissolve dissolve -> line(n, "DISSOLVE", dissolve, names, dissolve.heir(), "");
        };
    }

    private static ChangeLine line(
            int n, String verb, Change change, Map<String, String> names, @Nullable String heir, String detail) {
        return new ChangeLine(
                n, verb, named(change.subjects(), names, null), named(change.targets(), names, heir), detail);
    }

    private static List<Named> named(List<String> codes, Map<String, String> names, @Nullable String heir) {
        return codes.stream()
                .map(code -> new Named(code, names.getOrDefault(code, ""), codes.size() > 1 && code.equals(heir)))
                .toList();
    }

    private static String found(Change.Found found) {
        return found.aliases().stream()
                .collect(Collectors.joining(
                        "; ",
                        Texts.t("organization.kind." + found.kind())
                                + (found.aliases().isEmpty() ? "" : " · "),
                        ""));
    }

    private static String rename(Change.Rename rename) {
        var parts = new ArrayList<String>();
        if (rename.name() != null) parts.add(rename.name());
        if (rename.kind() != null) parts.add(Texts.t("organization.kind." + rename.kind()));
        if (rename.level() != null) parts.add(Texts.t("organization.level." + rename.level()));
        return String.join(" · ", parts);
    }
}
