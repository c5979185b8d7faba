package org.jobatlas.profile.internal.posts;

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
import java.util.regex.Pattern;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.internal.dates.DateRange;
import org.jobatlas.profile.internal.dates.DateRanges;
import org.jobatlas.profile.internal.dates.TwoDates;
import org.jobatlas.profile.internal.document.Placeholders;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.profile.internal.document.TitleCase;
import org.jobatlas.profile.internal.posts.HeadFinder.Anchor;
import org.jobatlas.shared.WordGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads positions: every line with a period opens one, and what stands around the period names title and employer. */
@Component
public class ExperienceReader {

    private static final WordGroups LISTS = WordGroups.of("profile/head-words");

    private static final int LONGEST_REST = 110;
    private static final int MOST_UNDATED = 8;

    private static final Pattern CLOSED = Pattern.compile("[\\s.)\\]]{0,3}");

    /** Whoever worked for themselves or for many did not stay with the employer before. */
    private static final Pattern NO_EMPLOYER =
            Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("no-employer") + "(?!\\p{L})");

    /** What was done follows on the line of the dates. */
    private static final Pattern TOLD = Pattern.compile("[)\\]]?:\\s");

    /** "Sommarjobb 2019, Kiosken". */
    private static final Pattern SEASONAL = Pattern.compile("(?iu)" + LISTS.any("season-job") + "[\\s(,:]{1,3}");

    private static final Pattern ACTIVITY = Pattern.compile("\\p{Lu}\\p{Ll}{2,20}+ \\p{Ll}{2,20}+ ");

    private static final Comparator<Entry> LATEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.period().to(), Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(entry -> entry.period().from(), Comparator.reverseOrder());

    private final TitleReader titles;
    private final EmployerReader employers;
    private final Clock clock;

    public ExperienceReader(TitleReader titles, EmployerReader employers, Clock clock) {
        this.titles = titles;
        this.employers = employers;
        this.clock = clock;
    }

    /** Positions of the sections on experience, latest first; of the whole resume where it has no such section. */
    public List<Entry> read(ResumeDocument document) {
        List<ResumeLine> lines = document.in(Section.EXPERIENCE);
        List<Anchor> anchors = anchors(lines);
        if (anchors.isEmpty()) {
            lines = document.in(Section.SUMMARY);
            anchors = anchors(lines);
        }
        if (anchors.isEmpty()) {
            lines = document.in(Section.HEADER, Section.SUMMARY, Section.EXPERIENCE, Section.SKILLS);
            anchors = anchors(lines);
        }
        HeadFinder heads = new HeadFinder(lines, anchors);
        List<Entry> entries = new ArrayList<>();
        @Nullable String employer = null;
        for (int index = 0; index < anchors.size(); index++) {
            if (heads.isBreak(index)) {
                continue;
            }
            Anchor anchor = anchors.get(index);
            int next = index + 1 < anchors.size() ? heads.begin(index + 1) : lines.size();
            List<String> body = lines.subList(anchor.line(), Math.max(anchor.line() + 1, next)).stream()
                    .map(ResumeLine::text)
                    .toList();
            int at = index;
            @Nullable String before = employer;
            Optional<Entry> entry = entry(heads.head(index), anchor.period(), body, before)
                    .or(() -> entry(heads.taller(at), anchor.period(), body, before));
            entry.ifPresent(entries::add);
            employer = entry.map(found -> found.experience().employer()).orElse(null);
        }
        return distinct(entries).stream().sorted(LATEST_FIRST).toList();
    }

    /** Posts without any dates: lines that name a title and an employer. */
    public List<Experience> undated(ResumeDocument document) {
        return document.in(Section.EXPERIENCE).stream()
                .filter(line -> line.label() && !HeadFinder.isAside(line.text()))
                .map(ResumeLine::text)
                .filter(line ->
                        line.length() <= LONGEST_REST && EntryHead.split(line).size() > 1)
                .flatMap(line -> undated(new EntryHead(line, "", List.of(), List.of())).stream())
                .limit(MOST_UNDATED)
                .toList();
    }

    private Optional<Experience> undated(EntryHead head) {
        return titles.find(head, employers::place)
                .filter(title -> titles.inLine(title.text()).isPresent())
                .flatMap(title -> Optional.ofNullable(employers.find(head, title))
                        .map(employer -> new Experience(
                                        TitleCase.calm(title.text()), title.occupation(), employer, null, null, false)
                                .withIsco(title.isco())));
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
            int at = index;
            if (HeadFinder.isAside(line.text())) {
                continue;
            }
            Optional<DateRange> period = DateRanges.find(line.text(), now);
            if (period.isPresent() && opens(line, period.get())) {
                anchors.add(new Anchor(index, period.get()));
            } else if (period.isEmpty() && line.section() == Section.EXPERIENCE) {
                TwoDates.find(line.text(), now)
                        .or(() -> single(line, now))
                        .ifPresent(date -> anchors.add(new Anchor(at, date)));
            }
        }
        return anchors;
    }

    /** One date before or behind a title: "Cleaner, Valley Offices, 2019". */
    private Optional<DateRange> single(ResumeLine line, YearMonth now) {
        String text = line.text();
        if (!line.label() || text.length() > LONGEST_REST) {
            return Optional.empty();
        }
        return DateRanges.single(text, now).filter(date -> {
            String behind = text.substring(date.end());
            boolean edge = date.start() == 0
                    || CLOSED.matcher(behind).matches()
                    || TOLD.matcher(behind).lookingAt()
                    || SEASONAL.matcher(text.substring(0, date.start())).matches();
            String rest = text.substring(0, date.start()) + " | " + text.substring(date.end());
            return edge && titles.inLine(rest).isPresent();
        });
    }

    /** A period inside a sentence tells of something else. */
    private static boolean opens(ResumeLine line, DateRange period) {
        int rest = line.text().length() - (period.end() - period.start());
        boolean sentence =
                line.text().endsWith(".") && period.start() > 0 && (rest > 40 || isTold(line.text(), period.start()));
        boolean leads = period.start() <= 2 || Placeholders.employerIn(line.text());
        // "Site Engineer, Rift Contractors, 2019 – now: road and drainage works"
        boolean told = period.start() <= LONGEST_REST
                && TOLD.matcher(line.text().substring(period.end())).lookingAt();
        return leads || told || (!sentence && rest <= LONGEST_REST);
    }

    /** "Deployed to Kuwait 2016-2017." tells what was done. */
    private static boolean isTold(String text, int end) {
        String before = text.substring(0, end);
        return ACTIVITY.matcher(before).lookingAt() && !JobWords.in(before) && MoreJobWords.endOfFirst(before) < 0;
    }

    /** @param before the employer of the position before, for a second position there */
    private Optional<Entry> entry(EntryHead written, DateRange period, List<String> body, @Nullable String before) {
        EntryHead head = employers.withoutPlaces(written);
        return titles.find(head, employers::place).map(title -> {
            String employer = employers.find(head, title);
            boolean same = employer == null
                    && before != null
                    && !head.anonymous()
                    && !NO_EMPLOYER
                            .matcher(head.before() + "\n" + head.after() + "\n" + title.text())
                            .find();
            Experience experience = new Experience(
                    TitleCase.calm(title.text()),
                    title.occupation(),
                    same ? before : employer,
                    period.first().year(),
                    period.last() == null ? null : period.last().year(),
                    period.current(),
                    period.fromMonth(),
                    period.toMonth(),
                    title.isco());
            return new Entry(experience, period, body, employers.placeIn(written));
        });
    }
}
