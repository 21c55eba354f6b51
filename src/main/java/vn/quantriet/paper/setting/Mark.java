package vn.quantriet.paper.setting;

/** A mark by its place on the scale, from 1 for the best. */
public record Mark(int place, String name, boolean passes) {}
