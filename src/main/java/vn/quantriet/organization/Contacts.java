package vn.quantriet.organization;

/** Where a unit is reached; what is not known is empty. */
public record Contacts(String address, String telephone, String email) {

    public static final Contacts UNKNOWN = new Contacts("", "", "");
}
