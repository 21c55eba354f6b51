package vn.quantriet.embedded;

/** Where the database that comes along is, and how its two roles get in: the one that owns it, the one that works. */
public record Access(String address, String ownerPassword, String applicationPassword) {

    static final String OWNER = "quantriet";
    static final String APPLICATION = "quantriet_app";

    /** JDBC address with the credentials of whoever owns and migrates. */
    public String asOwner() {
        return address + "?user=" + OWNER + "&password=" + ownerPassword;
    }

    /** JDBC address with the credentials of whoever works and cannot change how anything is built. */
    public String asApplication() {
        return address + "?user=" + APPLICATION + "&password=" + applicationPassword;
    }

    /** Lets Spring migrate as the owner and work as the other. */
    public void pointSpringHere() {
        System.setProperty("spring.datasource.url", address);
        System.setProperty("spring.datasource.username", APPLICATION);
        System.setProperty("spring.datasource.password", applicationPassword);
        System.setProperty("spring.flyway.user", OWNER);
        System.setProperty("spring.flyway.password", ownerPassword);
    }

    @Override
    public String toString() {
        return address;
    }
}
