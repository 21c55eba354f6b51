package vn.quantriet.directive;

/** A directive to try the product with; whoever has one offers it as a bean. */
public interface SampleText {

    String text();
}
