package vn.quantriet.integration.token;

/** A token that was just made, with the secret nobody is shown again. */
public record Made(Token token, String secret) {}
