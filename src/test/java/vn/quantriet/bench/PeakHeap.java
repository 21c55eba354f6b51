package vn.quantriet.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most that was still in use after any collection since it was last asked. */
final class PeakHeap {

    private final AtomicLong peak = new AtomicLong();

    PeakHeap() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (!(collector instanceof NotificationEmitter emitter)) continue;
            emitter.addNotificationListener(
                    (notification, _) -> {
                        if (!(notification.getUserData() instanceof CompositeData data)) return;
                        var collected =
                                GarbageCollectionNotificationInfo.from(data).getGcInfo();
                        peak.accumulateAndGet(
                                collected.getMemoryUsageAfterGc().values().stream()
                                        .mapToLong(MemoryUsage::getUsed)
                                        .sum(),
                                Math::max);
                    },
                    null,
                    null);
        }
    }

    long megabytes() {
        System.gc();
        return peak.getAndSet(0) >> 20;
    }
}
