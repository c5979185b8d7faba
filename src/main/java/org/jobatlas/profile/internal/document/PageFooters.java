package org.jobatlas.profile.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** Takes out what stands on every page with its number, "Page 2 - Curriculum vitae of" above a name too, and numbers of pages that stand alone. */
final class PageFooters {

    private static final Pattern NUMBERED = Pattern.compile("(?iu)(?:.{0,60}[^\\p{L}])?"
            + WordGroups.of("profile/head-words").any("page") + "\\.? ?\\d{1,2}(?!\\d).{0,60}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private PageFooters() {}

    static List<String> without(List<String> lines) {
        Map<String, List<Integer>> footers = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (NUMBERED.matcher(line).matches()) {
                footers.computeIfAbsent(DIGITS.matcher(line).replaceAll("0"), one -> new ArrayList<>())
                        .add(at);
            }
        }
        Set<Integer> out = new HashSet<>();
        footers.values().stream().filter(each -> each.size() > 1).forEach(each -> {
            out.addAll(each);
            Set<String> behind = new HashSet<>();
            each.forEach(
                    at -> behind.add(at + 1 < lines.size() ? lines.get(at + 1).strip() : ""));
            if (behind.size() == 1) {
                each.forEach(at -> out.add(at + 1));
            }
        });
        if (out.isEmpty()) {
            return lines;
        }
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!out.contains(at)) {
                kept.add(lines.get(at));
            }
        }
        return kept;
    }
}
