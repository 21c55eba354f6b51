package vn.quantriet.directive.rest;

record TextJson(String document, String text) {}
