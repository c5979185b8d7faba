package org.jobatlas.hiring.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence of a resume, or a line of a list, as it stands there. */
record Sentence(String text) {

    private static final Pattern END = Pattern.compile("(?<=[\\p{Ll}\\p{N})][.!?]) +(?=\\p{Lu})");
    private static final int LONGEST = 600;

    /** In small letters, each where it stands: the language's own rules would make İ two of them and move all that follows. */
    static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            small.append(Character.toLowerCase(text.charAt(i)));
        }
        return small.toString();
    }

    static List<Sentence> of(String resume) {
        List<Sentence> sentences = new ArrayList<>();
        resume.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(END::splitAsStream)
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST))
                .forEach(text -> sentences.add(new Sentence(text)));
        return sentences;
    }
}
