package org.jobatlas.profile.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.internal.TitleReader.Title;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads positions: every line with a period opens one, and what stands around the period names title and employer. */
@Component
class ExperienceReader {

    private static final int LONGEST_REST = 110;

    /** In words. */
    private static final int LONGEST_PLACE = 3;

    private static final Comparator<Entry> LATEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.period().to(), Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(entry -> entry.period().from(), Comparator.reverseOrder());

    private final TitleReader titles;
    private final Gazetteer gazetteer;
    private final Clock clock;

    ExperienceReader(TitleReader titles, Gazetteer gazetteer, Clock clock) {
        this.titles = titles;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    private record Anchor(int line, DateRange period) {}

    /** Positions of the sections on experience, latest first; of the whole resume where it has no such section. */
    List<Entry> read(ResumeDocument document) {
        List<ResumeLine> lines = document.in(Section.EXPERIENCE);
        List<Anchor> anchors = anchors(lines);
        if (anchors.isEmpty()) {
            lines = document.in(Section.HEADER, Section.SUMMARY, Section.EXPERIENCE, Section.PROJECTS, Section.SKILLS);
            anchors = anchors(lines);
        }
        List<Entry> entries = new ArrayList<>();
        boolean titlesAbove =
                !anchors.isEmpty() && above(lines, anchors.getFirst(), 0).isPresent();
        for (int index = 0; index < anchors.size(); index++) {
            int previous = index == 0 ? 0 : anchors.get(index - 1).line() + 1;
            int next = index + 1 < anchors.size() ? anchors.get(index + 1).line() : lines.size();
            Anchor anchor = anchors.get(index);
            EntryHead head = head(lines, anchor, titlesAbove ? previous : anchor.line(), next);
            List<String> body = lines.subList(anchor.line(), next).stream()
                    .map(ResumeLine::text)
                    .toList();
            entry(head, anchor.period(), body).ifPresent(entries::add);
        }
        return distinct(entries).stream().sorted(LATEST_FIRST).toList();
    }

    /** A position that is told of twice is one position. */
    private static Collection<Entry> distinct(List<Entry> entries) {
        Map<Object, Entry> distinct = new LinkedHashMap<>();
        entries.forEach(entry -> distinct.merge(
                List.of(
                        entry.experience().title().toLowerCase(Locale.ROOT),
                        entry.period().from()),
                entry,
                Entry::with));
        return distinct.values();
    }

    private List<Anchor> anchors(List<ResumeLine> lines) {
        YearMonth now = YearMonth.now(clock);
        List<Anchor> anchors = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            ResumeLine line = lines.get(index);
            Optional<DateRange> period = DateRanges.find(line.text(), now);
            if (period.isPresent() && opens(line, period.get())) {
                anchors.add(new Anchor(index, period.get()));
            }
        }
        return anchors;
    }

    /** A period inside a sentence tells of something else. */
    private static boolean opens(ResumeLine line, DateRange period) {
        int rest = line.text().length() - (period.end() - period.start());
        boolean sentence = line.text().endsWith(".") && rest > 40 && period.start() > 0;
        boolean leads = period.start() <= 2 || line.text().contains("Company Name");
        return leads || (!sentence && rest <= LONGEST_REST);
    }

    private static EntryHead head(List<ResumeLine> lines, Anchor anchor, int from, int to) {
        String text = lines.get(anchor.line()).text();
        String before = text.substring(0, anchor.period().start());
        String after = text.substring(anchor.period().end());
        String above = above(lines, anchor, from).orElse("");
        String below = below(lines, anchor, to).orElse("");
        return new EntryHead(before, after, above, below);
    }

    private static Optional<String> above(List<ResumeLine> lines, Anchor anchor, int from) {
        for (int index = anchor.line() - 1; index >= from && index >= anchor.line() - 2; index--) {
            ResumeLine line = lines.get(index);
            if (!line.blank()) {
                return line.label() ? Optional.of(line.text()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The line below, unless the next position claims it as its own title. */
    private static Optional<String> below(List<ResumeLine> lines, Anchor anchor, int to) {
        for (int index = anchor.line() + 1; index < to && index <= anchor.line() + 2; index++) {
            ResumeLine line = lines.get(index);
            if (!line.blank()) {
                boolean named = line.label() || line.text().contains("Company Name");
                return named ? Optional.of(line.text()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> entry(EntryHead head, DateRange period, List<String> body) {
        return titles.find(head).map(title -> {
            Experience experience = new Experience(
                    TitleCase.calm(title.text()),
                    title.occupation(),
                    employer(head, title),
                    period.first().year(),
                    period.last() == null ? null : period.last().year(),
                    period.current(),
                    period.fromMonth(),
                    period.toMonth(),
                    title.isco());
            return new Entry(experience, period, body);
        });
    }

    private @Nullable String employer(EntryHead head, Title title) {
        if (head.anonymous()) {
            return null;
        }
        return head.pieces().stream()
                .filter(piece -> !piece.equals(title.piece()) && !titles.names(piece))
                .map(this::withoutPlace)
                .filter(piece -> piece.length() > 1 && piece.length() <= 80)
                .filter(piece -> !piece.matches("[A-Z]{2}|[\\d\\W]+") && Character.isUpperCase(piece.codePointAt(0)))
                .findFirst()
                .orElse(null);
    }

    /** "Stripe San Francisco" is Stripe; a piece that is nothing but a place vanishes. */
    private String withoutPlace(String piece) {
        if (place(piece)) {
            return "";
        }
        List<String> words = List.of(piece.split(" "));
        return IntStream.range(1, words.size())
                .filter(kept -> words.size() - kept <= LONGEST_PLACE
                        && place(String.join(" ", words.subList(kept, words.size()))))
                .mapToObj(kept -> String.join(" ", words.subList(0, kept)))
                .findFirst()
                .orElse(piece);
    }

    /** Whether the text is the name of a place and nothing else. */
    private boolean place(String text) {
        String name = text.split(",", 2)[0].strip();
        return gazetteer
                .find(text)
                .filter(found -> found.name().equalsIgnoreCase(name))
                .isPresent();
    }
}
