package vn.quantriet.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived a killed program and still holds the data directory. */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

    private OrphanedServer() {}

    /** Asks it to stop, so that the new one may start; a directory nobody holds is left as it is. */
    static void stop(Path directory) throws IOException {
        var file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        if (isInUse(directory)) throw new IOException("Một chương trình khác đang chạy trên " + directory);
        var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        var server = ProcessHandle.of(pid).filter(OrphanedServer::isPostgres);
        if (server.isPresent()) stop(server.get());
    }

    /** A process number may have been given to somebody else since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("postgres")).orElse(false);
    }

    /** The program that started the server keeps this file locked while it lives. */
    static boolean isInUse(Path directory) throws IOException {
        var lock = directory.resolve("epg-lock");
        if (!Files.exists(lock)) return false;
        try (var channel = java.nio.channels.FileChannel.open(lock, java.nio.file.StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held == null;
        }
    }

    private static void stop(ProcessHandle server) throws IOException {
        log.info("Dừng máy chủ cơ sở dữ liệu còn sót lại (tiến trình {})", server.pid());
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start(); // INT: roll back and stop at once
        try {
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
            throw new IOException("Máy chủ cơ sở dữ liệu cũ không dừng (tiến trình " + server.pid() + ")", e);
        }
    }
}
