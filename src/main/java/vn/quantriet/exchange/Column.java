package vn.quantriet.exchange;

/** A column of the form: {@code key} is the message key of its heading; its help is {@code exchange.help.…}. */
public record Column(String key, boolean required, String example) {

    public String help() {
        return "exchange.help." + key.replace(".column.", ".");
    }
}
