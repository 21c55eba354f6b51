package vn.quantriet.obligation.web;

/** One thing a board is filtered by, in words, and the address of the board without it. */
public record Chip(String words, String without) {}
