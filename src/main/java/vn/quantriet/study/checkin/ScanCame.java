package vn.quantriet.study.checkin;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;
import vn.quantriet.study.ClassId;

/** Somebody scanned the code of a class; {@code event} is the one of attendance, which tells what became of it. */
record ScanCame(Actor by, ClassId studyClass, long event, String at) implements Audited {

    @Override
    public String action() {
        return "study.came";
    }

    @Override
    public String subject() {
        return "study-class:" + studyClass;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("event", Long.toString(event), "at", at);
    }
}
