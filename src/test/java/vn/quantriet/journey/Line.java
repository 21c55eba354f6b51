package vn.quantriet.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a telephone reaches the application through. Cut, nothing passes: a browser that is told to be offline still lets
 * through what a page sends while it goes, and whatever its service worker fetches.
 */
final class Line implements AutoCloseable {

    private final ServerSocket near;
    private final int far;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Line(int far) {
        this.far = far;
        try {
            near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::answer);
    }

    String address() {
        return "http://localhost:" + near.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(Line::hangUp);
    }

    void mend() {
        cut = false;
    }

    private void answer() {
        while (!near.isClosed()) {
            try {
                var caller = near.accept();
                if (cut) hangUp(caller);
                else join(caller, new Socket(InetAddress.getLoopbackAddress(), far));
            } catch (IOException closed) {
                // by the test that is over
            }
        }
    }

    private void join(Socket caller, Socket called) {
        open.add(caller);
        open.add(called);
        if (cut) cut();
        Thread.startVirtualThread(() -> pass(caller, called));
        Thread.startVirtualThread(() -> pass(called, caller));
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // by the other side, or cut
        }
        hangUp(from);
        hangUp(to);
        open.remove(from);
        open.remove(to);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // already
        }
    }

    @Override
    public void close() {
        cut();
        try {
            near.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
