package vn.quantriet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.testing.DatabaseTest;

/**
 * A client is generated from the file as it is served, compiled, and used as an integrator would. The generator is
 * fetched by {@code ./test}; where it is not there, this says so and is passed over.
 */
@DatabaseTest("integration")
@Tag("integration")
class GeneratedClientTest extends ConnectedTown {

    private static final Path GENERATOR = Path.of("target/kept/openapi-generator-cli.jar");
    private static final int MINUTES = 3;

    @TempDir
    Path work;

    @Test
    void aClientGeneratedFromTheDescriptionDoesWhatTheApiDoes() throws Exception {
        assumeTrue(Files.exists(GENERATOR), "no generator at " + GENERATOR + ": ./test fetches it");
        generate();
        compile();

        assertThat(story())
                .map(String::valueOf)
                .containsExactly(
                        "units 1 CELL",
                        "text Các cấp uỷ thực hiện nhiệm vụ.",
                        "obligation Học tập Chỉ thị trong toàn chi bộ 2031-03-31",
                        "next [ACCEPTED, SUBMITTED, REPORTED, SHARED, DECLINED, EXTENSION_ASKED]",
                        "again true",
                        "stale 412",
                        "measure 20/31",
                        "elsewhere 404",
                        "board 8 of 10");
    }

    private void generate() throws IOException, InterruptedException {
        var description = new Caller(port, "").get("/api/v1/openapi.json").raw().body();
        Files.writeString(work.resolve("openapi.json"), description);
        var options = "openApiNullable=false,apiPackage=client.api,modelPackage=client.model,invokerPackage=client,"
                + "useJakartaEe=true,annotationLibrary=none";
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var log = work.resolve("generator.log").toFile();
        var generating = new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "-jar",
                        GENERATOR.toAbsolutePath().toString(),
                        "generate",
                        "-g",
                        "java",
                        "--library",
                        "native",
                        "-i",
                        work.resolve("openapi.json").toString(),
                        "-o",
                        work.resolve("client").toString(),
                        "--additional-properties=" + options,
                        "--global-property=apiTests=false,modelTests=false"))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(generating.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(generating.exitValue()).as(Files.readString(log.toPath())).isZero();
    }

    private void compile() throws IOException {
        var story = Objects.requireNonNull(GeneratedClientTest.class.getResourceAsStream("ClientStory.java.txt"));
        Files.write(work.resolve("ClientStory.java"), story.readAllBytes());
        var arguments = new ArrayList<>(
                List.of("-nowarn", "-proc:none", "-d", work.resolve("classes").toString(), "-cp", classPath()));
        arguments.add(work.resolve("ClientStory.java").toString());
        try (var files = Files.walk(work.resolve("client/src/main"))) {
            files.map(Path::toString).filter(it -> it.endsWith(".java")).forEach(arguments::add);
        }
        var said = new java.io.ByteArrayOutputStream();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var failed = compiler.run(null, said, said, arguments.toArray(String[]::new));
        assertThat(failed).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private List<?> story() throws ReflectiveOperationException, IOException {
        var classes =
                new URL[] {new File(work.resolve("classes").toString()).toURI().toURL()};
        try (var loader = new URLClassLoader(classes, GeneratedClientTest.class.getClassLoader())) {
            var cell = token(CELL, Set.of(Scope.values())).secret();
            var above = token("", Set.of(Scope.SEE_BOARD)).secret();
            return (List<?>) loader.loadClass("ClientStory")
                    .getMethod("run", String.class, String.class, String.class)
                    .invoke(null, "http://localhost:" + port, cell, above);
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
