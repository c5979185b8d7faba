package org.jobatlas.account.internal.personal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jobatlas.account.PersonalArchive;
import tools.jackson.databind.json.JsonMapper;

/** Builds the archive as a ZIP file in memory: its size is bounded, and nothing is left on disk. */
final class ZippedArchive implements PersonalArchive, AutoCloseable {

    private static final int LONGEST_NAME = 120;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final Set<String> names = new HashSet<>();
    private final JsonMapper json;
    private String folder = "";

    ZippedArchive(JsonMapper json) {
        this.json = json;
    }

    /** Starts the folder for the entries that follow. */
    void enter(String kind) {
        folder = kind + "/";
    }

    @Override
    public void json(String name, Object value) {
        write(name + ".json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
    }

    @Override
    public void file(String name, byte[] content) {
        write(name, content);
    }

    private void write(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(free(folder + safe(name))));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file name that is safe on every system: letters and digits, no leading dots. */
    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints()
                .limit(LONGEST_NAME)
                .map(c ->
                        Character.isLetterOrDigit(c) || c == '-' || c == '_' || (c == '.' && !safe.isEmpty()) ? c : '_')
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private String free(String path) {
        String free = path;
        for (int i = 2; !names.add(free); i++) {
            int dot = path.lastIndexOf('.');
            free = dot < 0 ? path + "-" + i : path.substring(0, dot) + "-" + i + path.substring(dot);
        }
        return free;
    }

    byte[] bytes() {
        close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
