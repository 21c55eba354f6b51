package vn.quantriet.bench;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.Assignments;
import vn.quantriet.obligation.Evidence;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** Units that hand in results and a city that sends them back, at an even pace: every step moves a count. */
final class BoardWriters {

    /** At once: one alone would wait for its turn among the pages and write less than it should. */
    private static final int HANDS = 4;

    private static final Actor CITY = new Actor(new AccountId(1), "Bench", new UnitId(1), "Bench", Set.of(Role.OFFICE));

    private final Assignments assignments;
    private final Queue<Open> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger written = new AtomicInteger();
    private volatile boolean going;

    BoardWriters(Assignments assignments, JdbcTemplate sql) {
        this.assignments = assignments;
        queue.addAll(sql.query(
                """
                select id, unit_id, version from obligation.assignment tablesample system (1)
                where standing in ('ASSIGNED', 'IN_PROGRESS') and unit_id > 6100 limit 3000
                """, (row, _) -> new Open(row.getLong("id"), row.getLong("unit_id"), row.getInt("version"), false)));
    }

    private record Open(long id, long unit, int version, boolean handedIn) {

        Open next() {
            return new Open(id, unit, version + 1, !handedIn);
        }
    }

    int written() {
        return written.get();
    }

    /** The next step of the next of them. */
    void step() {
        var it = queue.remove();
        var note = Evidence.note("Kết quả thực hiện trong kỳ");
        var unit = new Actor(new AccountId(1), "Bench", new UnitId(it.unit()), "Bench", Set.of(Role.OFFICER));
        if (it.handedIn()) sendBack(it.id(), it.version());
        else assignments.take(StepKind.SUBMITTED, new AssignmentId(it.id()), it.version(), note, unit);
        queue.add(it.next());
        written.incrementAndGet();
    }

    void sendBack(long id, int version) {
        var note = Evidence.note("Kết quả chưa rõ");
        assignments.take(StepKind.RETURNED, new AssignmentId(id), version, note, CITY);
    }

    /** So many a second until the work is done; what could not be done in time is done later. */
    void during(int perSecond, Runnable work) {
        going = true;
        var start = System.nanoTime();
        var taken = new AtomicInteger();
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            for (var hand = 0; hand < HANDS; hand++)
                hands.execute(() -> {
                    while (going) {
                        var at = start + taken.getAndIncrement() * 1_000_000_000L / perSecond;
                        LockSupport.parkNanos(at - System.nanoTime());
                        step();
                    }
                });
            try {
                work.run();
            } finally {
                going = false;
            }
        }
    }
}
