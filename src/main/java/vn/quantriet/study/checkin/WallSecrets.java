package vn.quantriet.study.checkin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.quantriet.study.ClassId;

/** What the codes of a wall are made with: made once and never changed, so that it is read once on each node. */
@Component
class WallSecrets {

    private final WallStore walls;
    private final Map<ClassId, byte[]> known = new ConcurrentHashMap<>();

    WallSecrets(WallStore walls) {
        this.walls = walls;
    }

    /** Whether the code is one of a wall that hangs. */
    boolean made(WallCode code) {
        return secret(code.studyClass()).filter(code::isGenuine).isPresent();
    }

    private Optional<byte[]> secret(ClassId id) {
        var read = Optional.ofNullable(known.get(id));
        if (read.isPresent()) return read;
        var stored = walls.secret(id);
        stored.ifPresent(it -> known.put(id, it));
        return stored;
    }
}
