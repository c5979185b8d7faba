package org.jobatlas.resume.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a document, page by page: the largest line that reads like a name first, narrow columns behind everything else. */
public final class PagesText {

    private final List<String> title = new ArrayList<>();
    private final List<String> main = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private boolean first = true;

    public void add(List<Run> runs) {
        List<Run> rest = runs;
        if (first) {
            List<Run> name = PageTitle.find(runs);
            if (!name.isEmpty()) {
                title.add(name.stream().map(Run::text).collect(Collectors.joining(" ")));
                rest = runs.stream().filter(run -> !name.contains(run)).toList();
            }
        }
        first = false;
        PageLayout page = PageLayout.of(rest);
        main.addAll(page.main());
        aside.addAll(page.aside());
        aside.add("");
    }

    /** All lines in reading order. */
    public String text() {
        List<String> lines = new ArrayList<>(title);
        lines.addAll(main);
        lines.add("");
        lines.addAll(aside);
        return String.join("\n", lines);
    }
}
