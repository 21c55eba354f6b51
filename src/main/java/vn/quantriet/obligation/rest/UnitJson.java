package vn.quantriet.obligation.rest;

import io.swagger.v3.oas.annotations.media.Schema;

/** A unit by its code; all about it is at {@code /units/CODE}. */
@Schema(name = "UnitName")
record UnitJson(String code, String name) {}
