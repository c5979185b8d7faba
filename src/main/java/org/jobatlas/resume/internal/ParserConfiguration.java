package org.jobatlas.resume.internal;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;

/** Writes what the parse process starts with: its class path, its logging and the list of the only parsers it may use. */
record ParserConfiguration(Path folder, ResumeProperties limits, OpticalReader ocr) {

    static final String FETCHER = "upload";

    /** Where parsers put what does not fit their memory. */
    Path scratch() {
        return folder.resolve("scratch");
    }

    /** Writes the files and returns Tika's configuration. */
    Path write() throws IOException {
        Files.createDirectories(scratch());
        Path classPath = writeClassPath();
        Path logging = Files.writeString(folder.resolve("logback.xml"), LOGGING);
        Path configuration = folder.resolve("tika.xml");
        String arguments = arguments(classPath, logging).stream()
                .map(argument -> "<arg>" + xml(argument) + "</arg>")
                .collect(Collectors.joining("\n        "));
        String tesseract = BoundedTesseract.write(folder, limits.ocrTimeout())
                .map(programs ->
                        "<param name=\"tesseractPath\" type=\"string\">%s</param>".formatted(xml(programs + "/")))
                .orElse("");
        String text = TEMPLATE.replace("{parsers}", parsers(tesseract))
                .replace("{fetcher}", FETCHER)
                .replace("{clients}", Integer.toString(limits.parallel()))
                .replace("{timeout}", Long.toString(limits.timeout().toMillis()))
                .replace("{patience}", Long.toString(limits.queue().patience().toMillis()))
                .replace("{self}", xml(configuration.toString()))
                .replace("{java}", xml(java().toString()))
                .replace("{arguments}", arguments);
        return Files.writeString(configuration, text);
    }

    private List<String> arguments(Path classPath, Path logging) {
        return List.of(
                "-Xmx" + limits.memory().toMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + scratch(),
                "-Dpdfbox.fontcache=" + folder,
                "-Dlogback.configurationFile=" + logging.toUri(),
                "-cp",
                classPath.toString());
    }

    private static Path java() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
    }

    /** A jar of nothing but a manifest: a class path of any length then fits every command line. */
    private Path writeClassPath() throws IOException {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(entries)
                                .filter(entry -> !entry.isEmpty())
                                .map(entry -> Path.of(entry).toUri())
                                .map(URI::toASCIIString)
                                .collect(Collectors.joining(" ")));
        Path jar = folder.resolve("classpath.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream written = new JarOutputStream(out, manifest)) {
            written.finish();
        }
        return jar;
    }

    private String parsers(String tesseract) {
        return Arrays.stream(ResumeType.values())
                .filter(type -> ocr.present() || !type.picture())
                .map(type -> parser(type, tesseract))
                .collect(Collectors.joining("\n"));
    }

    private String parser(ResumeType type, String tesseract) {
        return """
                    <parser class="%s">
                      %s
                      <params>%s</params>
                    </parser>""".formatted(type.parser(), mimes(type), parameters(type, tesseract));
    }

    private static String mimes(ResumeType type) {
        return type.parsedTypes().stream()
                .map(mime -> "<mime>" + mime + "</mime>")
                .collect(Collectors.joining());
    }

    private String parameters(ResumeType type, String tesseract) {
        return switch (type) {
            case PDF -> """
                    <param name="ocrStrategy" type="string">no_ocr</param>
                    <param name="extractBookmarksText" type="bool">false</param>
                    <param name="extractAnnotationText" type="bool">false</param>""";
            case DOCX -> """
                    <param name="includeDeletedContent" type="bool">false</param>
                    <param name="extractMacros" type="bool">false</param>""";
            case PNG, JPEG ->
                """
                    <param name="language" type="string">%s</param>
                    <param name="timeoutSeconds" type="int">%d</param>
                    %s""".formatted(ocr.languageParameter(), limits.ocrTimeout().toSeconds(), tesseract);
            default -> "";
        };
    }

    private static String xml(String text) {
        return Entities.escape(text, new OutputSettings().escapeMode(Entities.EscapeMode.xhtml));
    }

    private static final String LOGGING = """
            <configuration>
              <appender name="ERR" class="ch.qos.logback.core.ConsoleAppender">
                <target>System.err</target>
                <encoder><pattern>resume parser: %msg%n%ex{short}</pattern></encoder>
              </appender>
              <!-- what parsers complain of may be text of the resume, and a hostile file makes them complain without end -->
              <logger name="org.apache.tika.pipes" level="ERROR"/>
              <root level="OFF"><appender-ref ref="ERR"/></root>
            </configuration>
            """;

    private static final String TEMPLATE = """
            <properties>
              <service-loader dynamic="false" loadErrorHandler="IGNORE"/>
              <parsers>
            {parsers}
              </parsers>
              <fetchers>
                <fetcher class="org.jobatlas.resume.internal.InlineFetcher">
                  <params>
                    <name>{fetcher}</name>
                  </params>
                </fetcher>
              </fetchers>
              <pipes>
                <params>
                  <numClients>{clients}</numClients>
                  <timeoutMillis>{timeout}</timeoutMillis>
                  <startupTimeoutMillis>60000</startupTimeoutMillis>
                  <sleepOnStartupTimeoutMillis>1000</sleepOnStartupTimeoutMillis>
                  <shutdownClientAfterMillis>0</shutdownClientAfterMillis>
                  <maxWaitForClientMillis>{patience}</maxWaitForClientMillis>
                  <maxForEmitBatchBytes>-1</maxForEmitBatchBytes>
                  <maxFilesProcessedPerProcess>1000</maxFilesProcessedPerProcess>
                  <tikaConfig>{self}</tikaConfig>
                  <javaPath>{java}</javaPath>
                  <forkedJvmArgs>
                    {arguments}
                  </forkedJvmArgs>
                </params>
              </pipes>
            </properties>
            """;
}
