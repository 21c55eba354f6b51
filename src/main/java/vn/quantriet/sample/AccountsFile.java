package vn.quantriet.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Keeps the list of accounts beside the database that comes along, for its owner's eyes only. */
record AccountsFile(Path path) {

    static AccountsFile in(Path home) {
        return new AccountsFile(home.resolve("sample-accounts.txt"));
    }

    Optional<String> read() {
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String list) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.deleteIfExists(path);
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(path, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
