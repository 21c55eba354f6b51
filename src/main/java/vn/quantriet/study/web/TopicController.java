package vn.quantriet.study.web;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.topic.Topic;
import vn.quantriet.study.topic.Topics;

/** What a class talks about: put down, minuted, concluded, and printed. */
@Pages
class TopicController {

    private static final String PATH = "/hoc-tap/lop/{id}/chu-de";

    private final Topics topics;
    private final ClassPages pages;

    TopicController(Topics topics, ClassPages pages) {
        this.topics = topics;
        this.pages = pages;
    }

    @GetMapping("/hoc-tap/lop/{id}/bien-ban")
    JteModel minutes(@PathVariable ClassId id, Frame frame) {
        return pages.minutes(id, frame);
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> add(
            @PathVariable ClassId id, @RequestParam(value = "chu-de", defaultValue = "") String lines, Frame frame) {
        var typed = new ClassPage.TopicTyped(0, new Topic.Words(lines, "", ""));
        return pages.answer(id, "#bien-ban", typed, frame, () -> topics.add(id, lines, frame.actor()));
    }

    @PostMapping(PATH + "/{n}")
    ResponseEntity<JteModel> write(
            @PathVariable ClassId id,
            @PathVariable int n,
            @RequestParam int version,
            @RequestParam(value = "chu-de", defaultValue = "") String question,
            @RequestParam(value = "bien-ban", defaultValue = "") String minutes,
            @RequestParam(value = "ket-luan", defaultValue = "") String conclusion,
            Frame frame) {
        var words = new Topic.Words(question, minutes, conclusion);
        var typed = new ClassPage.TopicTyped(n, words);
        return pages.answer(id, "#chu-de-" + n, typed, frame, () -> topics.write(id, n, version, words, frame.actor()));
    }

    @PostMapping(PATH + "/{n}/bo")
    ResponseEntity<JteModel> remove(
            @PathVariable ClassId id, @PathVariable int n, @RequestParam int version, Frame frame) {
        return pages.answer(id, "#bien-ban", frame, () -> topics.remove(id, n, version, frame.actor()));
    }
}
