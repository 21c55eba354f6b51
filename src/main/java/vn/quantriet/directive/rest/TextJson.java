package vn.quantriet.directive.rest;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "DocumentText")
record TextJson(String document, String text) {}
