package vn.quantriet.identity;

/** Somebody an identity provider has introduced, once their account here is known. */
public interface Introduced {

    SignedIn account();
}
