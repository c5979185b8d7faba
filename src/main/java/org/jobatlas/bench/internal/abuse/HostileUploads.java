package org.jobatlas.bench.internal.abuse;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plain and marked-up texts that tempt a reader into working for ever. */
final class HostileUploads {

    private static final int MANY = 399_000;

    private HostileUploads() {}

    static Map<String, byte[]> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("word.txt", "Jane nurse " + "a".repeat(MANY));
        texts.put("lines.txt", "Jane nurse" + "\n".repeat(MANY));
        texts.put("blanks.txt", "Jane nurse" + " ".repeat(MANY) + "x");
        texts.put("dates.txt", "Experience\n" + "2011 - 2012 ".repeat(30_000));
        texts.put("addresses.txt", "a@".repeat(MANY / 2));
        texts.put("accents.txt", "nurse " + "e\u0301\u0302\u0303".repeat(MANY / 8));
        texts.put("nested.html", "<div>".repeat(100_000) + "Jane nurse");
        texts.put("tables.html", "<table><tr><td>".repeat(20_000) + "Jane nurse");
        texts.put("attributes.html", "<p " + "a=b ".repeat(100_000) + ">Jane nurse</p>");
        texts.put("groups.rtf", "{\\rtf1 " + "{\\b ".repeat(100_000) + "Jane nurse" + "}".repeat(100_000) + "}");
        texts.put(
                "pictures.rtf",
                "{\\rtf1 {\\pict\\bin2147483647 x}" + "{\\object{\\*\\objdata 00}}".repeat(20_000) + "}");
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
