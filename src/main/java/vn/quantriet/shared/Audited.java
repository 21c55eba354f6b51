package vn.quantriet.shared;

import java.util.Map;

/** An event that must leave a trace in the audit log before its transaction commits. */
public interface Audited {

    Actor by();

    /** What was done, {@code module.verb}. */
    String action();

    /** What it was done to, such as {@code document:20-ct-tu-2019}. */
    String subject();

    /** What is worth knowing about it, before and after included; never a secret or a text of a person's. */
    Map<String, String> details();
}
