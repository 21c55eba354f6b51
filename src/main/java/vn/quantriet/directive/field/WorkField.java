package vn.quantriet.directive.field;

import vn.quantriet.shell.Texts;

/** A field of work, «kinh-te»: the code stays, the names are data. */
public record WorkField(String code, String vietnamese, String english) {

    /** In the language of the request. */
    public String name() {
        return Texts.isEnglish() ? english : vietnamese;
    }
}
