package vn.quantriet.journey;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything a browser reports as wrong: errors of scripts, refused content, requests that failed. */
final class Complaints {

    private record Complaint(String at, String text) {}

    private final List<Complaint> complaints = new ArrayList<>();
    private final Set<String> expected = new HashSet<>();

    Complaints(BrowserContext context) {
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) add(message.location(), message.text());
        });
        context.onWebError(error -> add(error.page().url(), error.error()));
        context.onRequestFailed(request -> add(request.url(), request.failure()));
        context.onResponse(answer -> {
            if (answer.status() >= 400) add(answer.url(), "status " + answer.status());
        });
    }

    private void add(String at, String text) {
        complaints.add(new Complaint(at, text));
    }

    /** The page with this address is meant to be refused. */
    void expect(String address) {
        expected.add(address);
    }

    List<String> unexpected() {
        return complaints.stream()
                .filter(it -> expected.stream().noneMatch(it.at()::startsWith))
                .map(it -> it.text() + " – " + it.at())
                .distinct()
                .toList();
    }
}
