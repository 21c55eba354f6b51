package vn.quantriet.intake.word;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.quantriet.intake.encoding.LegacyEncoding;

/** What was done to the text on the way, for the notes. */
final class Gathered {

    final Set<LegacyEncoding> converted = EnumSet.noneOf(LegacyEncoding.class);
    boolean deletionsLeftOut;
    boolean hiddenLeftOut;

    Set<String> notes() {
        var notes = new LinkedHashSet<String>();
        converted.forEach(encoding -> notes.add(encoding.note()));
        if (deletionsLeftOut) notes.add("intake.note.deletions-left-out");
        if (hiddenLeftOut) notes.add("intake.note.hidden-left-out");
        return notes;
    }
}
