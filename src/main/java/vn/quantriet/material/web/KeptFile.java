package vn.quantriet.material.web;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import vn.quantriet.material.Matter;
import vn.quantriet.material.Readings;

/** A kept file as what Spring sends in parts. */
final class KeptFile extends AbstractResource {

    private final Readings readings;
    private final Matter.Filed file;

    KeptFile(Readings readings, Matter.Filed file) {
        this.readings = readings;
        this.file = file;
    }

    @Override
    public InputStream getInputStream() {
        return readings.stream(file);
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getFilename() {
        return file.name();
    }

    @Override
    public String getDescription() {
        return "file " + file.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptFile same && same.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
