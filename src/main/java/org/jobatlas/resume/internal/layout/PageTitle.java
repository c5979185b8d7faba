package org.jobatlas.resume.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is written largest on the first page and reads like a name, wherever it stands there. */
final class PageTitle {

    private static final float LARGER = 1.25f;
    private static final int MOST_RUNS = 4;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'\u2019. ,-]{4,48}");
    private static final Set<String> NO_NAMES = Set.of(
            "curriculum vitae",
            "cv",
            "resume",
            "r\u00e9sum\u00e9",
            "lebenslauf",
            "meritf\u00f6rteckning",
            "bewerbung",
            "europass");

    private PageTitle() {}

    /** The runs of the name, in reading order; none where nothing is larger than the rest and reads like a name. */
    static List<Run> find(List<Run> runs) {
        List<Run> named = runs.stream()
                .filter(run -> NAME.matcher(run.text()).matches())
                .filter(run -> !NO_NAMES.contains(run.text().strip().toLowerCase(Locale.ROOT))
                        && !ColumnHeadings.is(run.text()))
                .toList();
        double usual = usualSize(runs);
        double largest = named.stream().mapToDouble(Run::size).max().orElse(0);
        if (named.isEmpty() || largest < LARGER * usual) {
            return List.of();
        }
        List<Run> title = new ArrayList<>();
        Runs.lines(named.stream().filter(run -> run.size() >= 0.97 * largest).toList())
                .forEach(title::addAll);
        boolean near = title.size() <= MOST_RUNS
                && title.getLast().base() - title.getFirst().base() <= 3 * largest;
        long words = title.stream()
                .flatMap(run -> Pattern.compile("[ ,]+").splitAsStream(run.text()))
                .count();
        return near && words >= 2 && words <= 6 ? title : List.of();
    }

    private static double usualSize(List<Run> runs) {
        List<Float> sizes = new ArrayList<>();
        runs.forEach(run -> {
            for (int letters = 0; letters < run.text().length(); letters += 10) {
                sizes.add(run.size());
            }
        });
        sizes.sort(null);
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }
}
